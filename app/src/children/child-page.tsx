import { ageOn, daysBetween, showAge, showDay, showDays } from "@throughline/calendar";
import type { ComponentChildren } from "preact";
import type { SummarisedError } from "../design/components/error-summary.tsx";
import { Page } from "../design/layout.tsx";
import { Action } from "../design/record/action.tsx";
import { ChildTabs } from "../design/record/child-tabs.tsx";
import { IdentityBar } from "../design/record/identity-bar.tsx";
import { Late } from "../design/record/late.tsx";
import { paths } from "../paths.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { type Child, firstName, fullName } from "./child.ts";
import type { Standing } from "./standing.store.ts";
import { roleInSentence } from "../practitioners/role-in-sentence.ts";

/** Everything a page of a child needs of the child. */
export interface OpenRecord {
  readonly child: Child;
  readonly standing: Standing;
  readonly today: Temporal.PlainDate;
  readonly viewer: Viewer;
}

const tabs = [
  { text: "Overview", at: paths.child },
  { text: "Chronology", at: paths.chronology },
  { text: "Family", at: paths.family },
  { text: "Growth", at: paths.growth },
  { text: "Appointments", at: paths.appointments },
  { text: "Signs", at: paths.signs },
  { text: "Checks", at: paths.checks },
  { text: "Team", at: paths.team },
  { text: "Sharing", at: paths.sharing },
  { text: "Files brought in", at: paths.imports },
  { text: "Who looked", at: paths.looks },
] as const;

export type Tab = (typeof tabs)[number]["text"];

interface ChildPageProps {
  readonly open: OpenRecord;
  /** The page's own heading; the child's name is the heading of the overview. */
  readonly title: string;
  readonly tab: Tab | null;
  readonly errors?: readonly SummarisedError[];
  readonly notice?: string | undefined;
  readonly back?: { href: string; text: string };
  readonly scripts?: readonly string[];
  readonly children: ComponentChildren;
}

const LATE_AFTER_DAYS = 28;

/** A page of a child's record: who the child is comes first on every one. */
export function ChildPage({ open, title, tab, children, ...rest }: ChildPageProps) {
  const { child, standing, today, viewer } = open;
  const name = firstName(child);
  const overview = tab === "Overview";
  return (
    <Page
      title={overview ? fullName(child) : `${title}: ${fullName(child)}`}
      viewer={viewer}
      nav="children"
      child={
        <>
          <IdentityBar
            name={fullName(child)}
            href={overview ? undefined : paths.child(child.id)}
            knownAs={child.knownAs ?? undefined}
            age={showAge(ageOn(child.born, today))}
            livesWith={
              standing.livesWith === null ? (
                <Missing child={child} sort="lives-with" words="Who they live with is not recorded" />
              ) : (
                <>
                  {standing.livesWith}{" "}
                  <Action
                    text="Change"
                    href={paths.statement(child.id, "lives-with")}
                    about={`who ${name} lives with`}
                  />
                </>
              )
            }
            communicates={
              standing.communicates ?? (
                <Missing
                  child={child}
                  sort="communicates"
                  words={`How ${name} communicates is not recorded`}
                />
              )
            }
            howToBe={
              standing.communicates === null
                ? undefined
                : {
                    text: "Change",
                    href: paths.statement(child.id, "communicates"),
                    about: `how ${name} communicates`,
                  }
            }
            status={<Status standing={standing} today={today} child={child} />}
            lead={<Lead standing={standing} childId={child.id} />}
            lastSeen={<LastSeen standing={standing} today={today} name={name} />}
          />
          <ChildTabs
            childName={name}
            tabs={tabs.map(({ text, at }) => ({ text, href: at(child.id), current: text === tab }))}
          />
        </>
      }
      {...rest}
    >
      {!overview && <h1 class="govuk-heading-l">{title}</h1>}
      {children}
    </Page>
  );
}

function Missing({ child, sort, words }: { child: Child; sort: string; words: string }) {
  return (
    <>
      {words}.{" "}
      <a class="action" href={paths.statement(child.id, sort)}>
        Record it
      </a>
    </>
  );
}

const plans = {
  "early help": "Early help",
  "child in need": "Child in need plan",
  "child protection": "Child protection plan",
  none: "No plan",
} as const;

type StatusProps = Pick<OpenRecord, "standing" | "today" | "child">;

function Status({ standing: { status }, today, child }: StatusProps) {
  const decisions = { href: paths.decisions(child.id), about: `which plan ${firstName(child)} is on` };
  if (!status)
    return (
      <>
        No plan recorded <Action text="Record it" {...decisions} />
      </>
    );
  return (
    <>
      <strong>
        {plans[status.threshold]}
        {status.category && `: ${status.category}`}
      </strong>{" "}
      since {showDay(status.fromOn)}
      {howLong(status.fromOn, today)} <Action text="Change" {...decisions} />
    </>
  );
}

/** ", 1 year 8 months"; nothing in the first month. */
function howLong(from: Temporal.PlainDate, today: Temporal.PlainDate): string {
  const { years, months } = from.until(today, { largestUnit: "years" });
  return [counted(years, "year"), counted(months, "month")]
    .filter((part) => part !== "")
    .map((part, i) => (i === 0 ? `, ${part}` : ` ${part}`))
    .join("");
}

const counted = (n: number, unit: string): string => (n === 0 ? "" : `${n} ${unit}${n === 1 ? "" : "s"}`);

function Lead({ standing: { lead }, childId }: { standing: Standing; childId: string }) {
  if (!lead)
    return (
      <>
        <Late>No lead professional</Late>{" "}
        <a class="action" href={paths.team(childId)}>
          Name one
        </a>
      </>
    );
  return (
    <>
      <strong>{lead.name}</strong>, {roleInSentence(lead.role)}, {lead.agency}
      {lead.phone && `, ${lead.phone}`}, since {showDay(lead.fromOn)}
    </>
  );
}

function LastSeen({
  standing: { lastSeen },
  today,
  name,
}: {
  standing: Standing;
  today: Temporal.PlainDate;
  name: string;
}) {
  if (!lastSeen) return <Late>Nobody has recorded seeing {name}</Late>;
  const days = daysBetween(lastSeen.to, today);
  const ago = days <= 0 ? "today" : `${showDays(days)} ago`;
  return (
    <>
      <strong>{showDay(lastSeen.to)}</strong> by {lastSeen.agency}
      {lastSeen.alone && ", alone"} · {days > LATE_AFTER_DAYS ? <Late>{ago}</Late> : ago}
    </>
  );
}
