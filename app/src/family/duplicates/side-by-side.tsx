import { Button } from "../../design/components/button.tsx";
import { Card } from "../../design/record/card.tsx";
import { Columns } from "../../design/record/columns.tsx";
import { paths } from "../../paths.ts";
import type { FormState } from "../../platform/forms/fields.ts";
import { LongWords } from "../fields.tsx";
import { differences, type OneRecord } from "./two-records.ts";

interface SideBySideProps {
  readonly childId: string;
  readonly keep: OneRecord;
  readonly same: OneRecord;
  readonly state: FormState;
}

/** Two records that may be of one person: what each says, where they differ, and the joining of them. */
export function SideBySide({ childId, keep, same, state }: SideBySideProps) {
  const differ = differences(keep, same);
  return (
    <>
      <Columns
        stacks={[keep, same].map((record) => (
          <Facts record={record} />
        ))}
      />
      <Card id="join" title="If they are one person">
        <p class="govuk-body">
          All of this is read together, under {keep.label}. Nothing is lost, and it can be taken back: then
          they are two people again.
        </p>
        {differ.length > 0 && (
          <>
            <p class="govuk-body">
              The two records differ. Of the names, that of the record on the left is theirs and the other is
              one they are known by; of the rest, what was told last is read:
            </p>
            <ul class="govuk-list govuk-list--bullet">
              {differ.map((sentence) => (
                <li>{sentence}</li>
              ))}
            </ul>
          </>
        )}
        <form method="post" action={paths.familyDuplicates(childId)}>
          <input type="hidden" name="keep" value={keep.person.id} />
          <input type="hidden" name="same" value={same.person.id} />
          <LongWords state={state} name="why" label="How it is known that they are one person" />
          <Button text="They are one person" preventDoubleClick />
        </form>
      </Card>
    </>
  );
}

const Facts = ({ record: { person, label, facts } }: { record: OneRecord }) => (
  <Card id={`record-${person.id}`} title={label}>
    {facts.length === 0 ? (
      <p>Nothing more is recorded.</p>
    ) : (
      <ul class="people-list">
        {facts.map((fact) => (
          <li>{fact}</li>
        ))}
      </ul>
    )}
  </Card>
);
