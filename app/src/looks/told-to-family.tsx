import { showDay } from "@throughline/calendar";
import { firstName, type OpenRecord } from "../children/public.ts";
import { Action } from "../design/record/action.tsx";
import { paths } from "../paths.ts";
import type { Telling } from "./looks-told.store.ts";
import { weekWords } from "./weeks-pages.tsx";

interface ToldToFamilyProps {
  readonly open: OpenRecord;
  readonly tellings: readonly Telling[];
}

/** When the family was told who looked, and telling them. */
export function ToldToFamily({ open: { child }, tellings }: ToldToFamilyProps) {
  return (
    <>
      <p class="govuk-body">
        {tellings.length === 0
          ? `It is not recorded that ${firstName(child)} or the family has been told who looked.`
          : `${firstName(child)} or the family has been told who looked:`}{" "}
        <Action text="Tell the family" href={paths.looksTold(child.id)} about="who looked" />
      </p>
      {tellings.length > 0 && (
        <ul class="govuk-list">
          {tellings.map((telling) => (
            <li>
              {showDay(telling.givenOn)}: {telling.toldTo}, of {weekWords(telling)}. {telling.how}, by{" "}
              {telling.by}.
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
