import type { ComponentChildren } from "preact";
import { ChildPage, firstName } from "../children/public.ts";
import { type Filter, filterQuery } from "../chronology/public.ts";
import { InsetText } from "../design/components/inset-text.tsx";
import { Radios } from "../design/components/radios.tsx";
import { paths } from "../paths.ts";
import type { Copy } from "./copy.ts";
import { countOf, restrictedWithin, willBeLeftOut } from "./left-out.ts";
import { narrowings } from "./narrowing.ts";

interface TakeAwayPageProps {
  /** Everything the filter lets through, and the account that was asked for. */
  readonly whole: Copy;
  readonly account: Filter["account"];
  /** Why there is no PDF; null where there can be one. */
  readonly noPdf: string | null;
}

/** What to take, in which form, and what will not be in it. */
export function TakeAwayPage({ whole, account, noPdf }: TakeAwayPageProps) {
  const { child, filter, entries } = whole;
  const chosen = entries.filter(({ significant }) => significant !== null).length;
  return (
    <ChildPage
      open={whole}
      title="Print and take away"
      tab="Chronology"
      back={{ href: chronologyHref(child.id, { ...filter, account }), text: "Chronology" }}
    >
      <form
        method="get"
        action={noPdf === null ? paths.chronologyPdf(child.id) : paths.chronologyCsv(child.id)}
      >
        {kept(filter).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <Radios
          name="account"
          value={account}
          fieldset={{ legend: { text: "Which account?", classes: "govuk-fieldset__legend--m" } }}
          items={[
            {
              value: "everything",
              text: "Everything",
              hint: { text: `${countOf(entries.length, "entry", "entries")} that you may read` },
            },
            {
              value: "chosen",
              text: "The chosen account",
              hint: {
                text: `${countOf(chosen, "entry", "entries")} that practitioners chose as significant, and why`,
              },
            },
          ]}
        />
        <WhatIsNotInIt whole={whole} />
        <p class="govuk-body">
          The copy says who took it, for which agency and when. That you took it is kept with{" "}
          {firstName(child)}’s record, under “Who looked”.
        </p>
        {noPdf !== null && <InsetText text={noPdf} />}
        <div class="govuk-button-group">
          {noPdf === null && <Take at={paths.chronologyPdf(child.id)}>PDF, to read and print</Take>}
          <Take at={paths.chronologyCsv(child.id)} second>
            CSV, for a spreadsheet
          </Take>
          <Take at={paths.chronologyJson(child.id)} second>
            JSON, for another system
          </Take>
        </div>
      </form>
    </ChildPage>
  );
}

function Take({
  at,
  second = false,
  children,
}: {
  at: string;
  second?: boolean;
  children: ComponentChildren;
}) {
  return (
    <button
      type="submit"
      formaction={at}
      class={second ? "govuk-button govuk-button--secondary" : "govuk-button"}
    >
      {children}
    </button>
  );
}

function WhatIsNotInIt({ whole }: { whole: Copy }) {
  const narrowed = narrowings(whole);
  const heldBack = willBeLeftOut(whole.leftOut);
  const restricted = restrictedWithin(whole);
  return (
    <>
      <h2 class="govuk-heading-m">What will be left out</h2>
      {heldBack.length + narrowed.length === 0 ? (
        <p class="govuk-body">Nothing that is in the record. No agency holds anything back from you.</p>
      ) : (
        <ul class="govuk-list govuk-list--bullet">
          {heldBack.map((sentence) => (
            <li>{sentence}</li>
          ))}
          {narrowed.length > 0 && (
            <li>
              It is narrowed as the chronology was: {narrowed.join("; ")}.{" "}
              <a class="govuk-link" href={paths.takeAway(whole.child.id)}>
                Take the whole of it
              </a>
            </li>
          )}
        </ul>
      )}
      {restricted && <p class="govuk-body">{restricted}</p>}
    </>
  );
}

const kept = (filter: Filter): [string, string][] => [...filterQuery(filter)];

function chronologyHref(childId: string, filter: Filter): string {
  const query = filterQuery(filter).toString();
  return query === "" ? paths.chronology(childId) : `${paths.chronology(childId)}?${query}`;
}
