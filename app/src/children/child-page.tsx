import type { Kind } from "@throughline/access";
import { ageOn, daysBetween, showAge, showDay, showDays } from "@throughline/calendar";
import type { ComponentChildren } from "preact";
import { InsetText } from "../design/components/inset-text.tsx";
import type { SummarisedError } from "../design/components/error-summary.tsx";
import { Page } from "../design/layout.tsx";
import { Action } from "../design/record/action.tsx";
import { ChildTabs } from "../design/record/child-tabs.tsx";
import { IdentityBar } from "../design/record/identity-bar.tsx";
import { Late } from "../design/record/late.tsx";
import { paths } from "../paths.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { type Child, firstName, fullName } from "./child.ts";
import { LivesWith } from "./lives-with.tsx";
import { adds, reads } from "./offers.ts";
import type { Standing } from "./standing.store.ts";
import { roleInSentence } from "../practitioners/role-in-sentence.ts";

/** Everything a page of a child needs of the child. */
export interface OpenRecord {
  readonly child: Child;
  readonly standing: Standing;
  readonly today: Temporal.PlainDate;
  readonly viewer: Viewer;
  /** That the record is open in an unusual way, or closed: said on every page of it. */
  readonly banners: readonly string[];
}

const tabs = [
  { text: "Overview", at: paths.child, kind: "child" },
  { text: "Chronology", at: paths.chronology, kind: "chronology" },
  { text: "Family", at: paths.family, kind: "family" },
  { text: "Growth", at: paths.growth, kind: "growth" },
  { text: "Appointments", at: paths.appointments, kind: "appointments" },
  { text: "Signs", at: paths.signs, kind: "signs" },
  { text: "Checks", at: paths.checks, kind: "checks" },
  { text: "Team", at: paths.team, kind: "team" },
  { text: "Sharing", at: paths.sharing, kind: "sharing" },
  { text: "Files brought in", at: paths.imports, kind: "files" },
  { text: "Who looked", at: paths.looks, kind: "looks" },
  { text: "Who may see", at: paths.access, kind: "access" },
] as const satisfies { text: string; at: (id: string) => string; kind: Kind }[];

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
  const { child, standing, today, viewer, banners } = open;
  const name = firstName(child);
  const offered = tabs.filter(({ kind }) => ["all", "own agency"].includes(reads(open, kind) ?? ""));
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
            livesWith={<LivesWith child={child} standing={standing} />}
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
            status={<Status open={open} />}
            lead={<Lead standing={standing} childId={child.id} />}
            lastSeen={<LastSeen open={open} name={name} />}
          />
          <ChildTabs
            childName={name}
            tabs={offered.map(({ text, at }) => ({ text, href: at(child.id), current: text === tab }))}
          />
        </>
      }
      {...rest}
    >
      {banners.map((words) => (
        <InsetText classes="record-banner" text={words} />
      ))}
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

function Status({ open }: { open: OpenRecord }) {
  const { child, today } = open;
  const { status } = open.standing;
  const decides = adds(open, "decisions");
  const decisions = { href: paths.decisions(child.id), about: `which plan ${firstName(child)} is on` };
  if (!status) return <>No plan recorded {decides && <Action text="Record it" {...decisions} />}</>;
  return (
    <>
      <strong>
        {plans[status.threshold]}
        {status.category && `: ${status.category}`}
      </strong>{" "}
      since {showDay(status.fromOn)}
      {howLong(status.fromOn, today)} <Action text={decides ? "Change" : "Open"} {...decisions} />
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

function LastSeen({ open, name }: { open: OpenRecord; name: string }) {
  const { today, viewer } = open;
  const { lastSeen } = open.standing;
  if (!lastSeen && reads(open, "chronology") !== "all") return <>Not recorded by {viewer.agency}</>;
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
