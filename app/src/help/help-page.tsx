import { Page } from "../design/layout.tsx";
import { paths } from "../paths.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { Points, Says, Section } from "./help-section.tsx";
import { PagesOfARecord } from "./pages-of-a-record.tsx";

interface HelpPageProps {
  readonly viewer: Viewer | null;
  readonly signedInFor: { readonly idleMinutes: number; readonly hours: number };
}

const contents = [
  ["what", "What Throughline is"],
  ["pages", "What each page is for"],
  ["drafts", "What you are writing is kept"],
  ["looks", "Each look is written down"],
  ["restrictions", "Who may read what"],
  ["mistakes", "When something is wrong"],
  ["who", "Who to ask"],
] as const;

export function HelpPage({ viewer, signedInFor }: HelpPageProps) {
  return (
    <Page title="Help" viewer={viewer}>
      <h1 class="govuk-heading-l">Help</h1>
      <nav aria-label="On this page">
        <ul class="govuk-list">
          {contents.map(([id, title]) => (
            <li>
              <a class="govuk-link" href={`#${id}`}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>

      <Section id="what" title="What Throughline is">
        <Says>
          One shared record of a disabled child, kept by every agency that knows them. What each of them
          records stands in one account, in order of when it happened, so that anybody in the team can see how
          the child’s life is going and when nobody recorded seeing the child.
        </Says>
        <Says>
          It does not decide anything. Its checks ask whether we have done what we should; they do not judge
          the family, and they give no score. Write so that the family can read it, and the child one day.
        </Says>
      </Section>

      <Section id="pages" title="What each page is for">
        <PagesOfARecord />
      </Section>

      <Section id="drafts" title="What you are writing is kept">
        <Points>
          {[
            "A moment after you stop typing, what you have typed is kept as a draft. Without JavaScript it is kept when you press the button.",
            "If something is missing, the form comes back with everything you typed and says what to mend.",
            `You are signed out after ${signedInFor.idleMinutes} minutes in which nothing was done, and after ${signedInFor.hours} hours in any case. What you were sending is kept: sign in and it is there.`,
            "If Throughline cannot be reached, what you typed waits in that tab of your browser and is sent when it answers.",
            "Only you can see your drafts. A file you have chosen is not part of a draft: choose it again.",
          ]}
        </Points>
      </Section>

      <Section id="looks" title="Each look is written down">
        <Says>
          Whenever somebody opens a page of a child’s record, finds the child in a search, or takes a copy
          away, it is written down with the name, the agency, the moment and why they may. Everybody in the
          team can read this under “Who looked”, and tell the family from there. If it cannot be written down,
          the page is not shown.
        </Says>
      </Section>

      <Section id="restrictions" title="Who may read what">
        <Points>
          {[
            "You see a child’s record while your team works with the child: from the first day given on the Team page to the last. So does whoever manages somebody of the team.",
            "Everybody in the team reads the whole record, but for what is restricted, sealed or protected. A team that works with an adult of the family sees who the child is, the plan, the team, that adult, and what their own agency recorded.",
            "“Who may see” names everybody who may open a record today. Whoever leads or manages bars somebody by name there, such as a relative, or lets an auditor read for some days.",
            "If you are with a child now and it cannot wait, you can open a record in an emergency, for four hours, with a reason. Whoever leads is told at once and says whether it was needed.",
            "The agency that recorded an entry may restrict it to itself and agencies it names, or seal it to people it names. Others are told that there is a restricted entry and who holds it, never what it says, unless even that would harm. Ask them if you need to know.",
            "Where somebody lives may be protected. Then it says “protected” and whom to ask, and never that it is not recorded.",
            "What a page works out for you, such as when the child was last seen, leaves out entries that you may not read. Another practitioner may see a later day than you do.",
          ]}
        </Points>
      </Section>

      <Section id="mistakes" title="When something is wrong">
        <Says>
          Nothing in a record is overwritten. A correction stands beside what it corrects, with who made it
          and why. An entry about another child can be withdrawn; what it said can still be read by those who
          could read it before. A family who think that something is wrong can ask the agency that recorded
          it.
        </Says>
      </Section>

      <Section id="who" title="Who to ask">
        <Points>
          {[
            "A child is in danger now: ring 999.",
            "You are worried about a child, whether or not they are here: ring children’s services, or raise a concern under “Concerns”. An entry in a record is not a referral.",
            "You need to see a child’s record: ask the child’s lead professional, or your own manager, to add your team.",
            "You have no account, or cannot sign in: ask whoever looks after Throughline in your agency.",
            "You disagree with what another agency recorded: speak with them, and record your own view as an entry.",
          ]}
        </Points>
        <Says>
          How usable Throughline is, and how to say that it is not, stands in the{" "}
          <a class="govuk-link" href={paths.accessibility()}>
            accessibility statement
          </a>
          .
        </Says>
      </Section>
    </Page>
  );
}
