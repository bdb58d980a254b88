import { ageOn, showAge, showPartKnownDay } from "@throughline/calendar";
import { showNhsNumber } from "@throughline/identifiers";
import type { ComponentChildren } from "preact";
import { Page } from "../design/layout.tsx";
import { ScrollRegion } from "../design/record/scroll-region.tsx";
import { paths } from "../paths.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { type Child, fullName } from "./child.ts";

interface ChildrenPageProps {
  readonly viewer: Viewer;
  readonly find: string;
  readonly found: readonly Child[];
  /** Through whom a manager sees a child, by the child's id. */
  readonly through: ReadonlyMap<string, readonly string[]>;
  readonly today: Temporal.PlainDate;
  /** How many forms the viewer has left half-written. */
  readonly drafts: number;
  readonly told: ComponentChildren;
}

export function ChildrenPage({ viewer, find, found, through, today, drafts, told }: ChildrenPageProps) {
  const title = find === "" ? "My children" : `Children found for “${find}”`;
  return (
    <Page title={title} viewer={viewer} nav="children" find={find} wide>
      <h1 class="govuk-heading-l">{title}</h1>
      {told}
      <p class="govuk-body">
        <a class="govuk-link" href={paths.newChild()}>
          Open a record for a child who has none
        </a>
      </p>
      {drafts > 0 && (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.drafts()}>
            Drafts I left ({drafts})
          </a>
        </p>
      )}
      {found.length === 0 ? (
        <Nobody find={find} viewer={viewer} />
      ) : (
        <Children found={found} through={through} today={today} />
      )}
      {find !== "" && <OnlyYours />}
    </Page>
  );
}

function Nobody({ find, viewer }: { find: string; viewer: Viewer }) {
  if (find === "")
    return (
      <p class="govuk-body">
        Your team at {viewer.agency} is not working with any child today. A child’s lead professional can add
        your team.
      </p>
    );
  return (
    <>
      <p class="govuk-body">
        Nothing that you may see was found. You can try another spelling, a birth day such as 3 July 2017, or
        an NHS number.
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={`${paths.emergency()}?find=${encodeURIComponent(find)}`}>
          Open a record in an emergency
        </a>{" "}
        if you are with a child now and it cannot wait. Whoever leads for the child is told at once.
      </p>
    </>
  );
}

function OnlyYours() {
  return (
    <p class="govuk-body">
      Only children your own team works with are searched. If you are worried about a child who is not here,
      do not wait: ring children’s services.
    </p>
  );
}

function Children({ found, through, today }: Pick<ChildrenPageProps, "found" | "through" | "today">) {
  return (
    <ScrollRegion label="Children">
      <table class="govuk-table">
        <caption class="govuk-visually-hidden">Children, by name</caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            {["Name", "Age", "Born", "NHS number"].map((heading) => (
              <th scope="col" class="govuk-table__header">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          {found.map((child) => (
            <tr class="govuk-table__row">
              <th scope="row" class="govuk-table__header">
                <a class="govuk-link" href={paths.child(child.id)}>
                  {fullName(child)}
                </a>
                {child.knownAs && <span class="govuk-!-font-weight-regular"> known as {child.knownAs}</span>}
                <Through names={through.get(child.id)} />
              </th>
              <td class="govuk-table__cell">{showAge(ageOn(child.born, today))}</td>
              <td class="govuk-table__cell">{showPartKnownDay(child.born)}</td>
              <td class="govuk-table__cell">
                {child.nhsNumber ? showNhsNumber(child.nhsNumber) : "Not recorded"}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Through({ names }: { names: readonly string[] | undefined }) {
  if (!names) return null;
  return <span class="govuk-!-font-weight-regular">, through {names.join(" and ")}, whom you manage</span>;
}
