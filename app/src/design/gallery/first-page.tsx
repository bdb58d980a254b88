import { Page } from "../layout.tsx";
import { AttentionList } from "../record/attention-list.tsx";
import { Card } from "../record/card.tsx";
import { ChildTabs } from "../record/child-tabs.tsx";
import { Columns } from "../record/columns.tsx";
import { EmptyPart } from "../record/empty-part.tsx";
import { EntryRows } from "../record/entry-rows.tsx";
import { IdentityBar } from "../record/identity-bar.tsx";
import { Late } from "../record/late.tsx";
import { Stamp } from "../record/stamp.tsx";
import { TeamStrip } from "../record/team-strip.tsx";
import { lastWeeks, tabs, team } from "./rowan.ts";
import { SixYears } from "./six-years.tsx";
import { Weight } from "./weight.tsx";

/** The first page of a child who never was, to look at while drawing. */
export function FirstPage() {
  const child = (
    <>
      <Identity />
      <ChildTabs childName="Rowan" tabs={tabs} />
    </>
  );
  return (
    <Page
      title="Rowan Ashworth"
      viewer={{ name: "Miriam Oyelaran", agency: "Social care" }}
      nav="children"
      wide
      child={child}
    >
      <Columns stacks={[<Attention />, <Pictures />, <Lately />]} />
      <Card id="years" title="Six years on one line">
        <SixYears />
      </Card>
      <Card
        id="team"
        title="Team around Rowan"
        action={{ text: "everyone involved", href: "#team", about: "with Rowan" }}
      >
        <TeamStrip label="Team around Rowan" members={team} />
      </Card>
    </Page>
  );
}

function Identity() {
  return (
    <IdentityBar
      name="Rowan Ashworth"
      knownAs="Ro"
      age="6 years 2 months"
      livesWith="lives with her mother and sister, alternate weekends with her father"
      communicates={
        <>
          Tells us by <strong>photographs, gaze and turning away</strong>. In pain she goes quiet and grinds
          her teeth.
        </>
      }
      howToBe={{ text: "How to be with Ro", href: "#voice" }}
      status={
        <>
          <strong>Child in need plan</strong> · 5 months · review due 8 December
        </>
      }
      lead={
        <>
          <strong>Miriam Oyelaran</strong>, social care, since 20 June · 01632 960 207
        </>
      }
      lastSeen={
        <>
          <strong>18 November</strong> at school · <Late>23 days unseen before 11 November</Late>
        </>
      }
    />
  );
}

function Attention() {
  return (
    <>
      <Card
        id="attention"
        title="Needs attention"
        note={
          <>
            These look at what we have done. They do not judge the family. <a href="#checks">Every check</a>
          </>
        }
      >
        <AttentionList
          childName="Rowan"
          forFamily={[
            {
              sentence: (
                <>
                  Night sitter asked for <Late>41 days ago</Late>, no day given
                </>
              ),
              action: { text: "chase", href: "#a", about: "the night sitter" },
            },
            {
              sentence: "Her mother’s own assessment offered, not yet answered",
              action: { text: "open", href: "#b", about: "the carer’s assessment" },
            },
          ]}
          forUs={[
            {
              sentence: (
                <>
                  Her father has not been spoken to since <strong>4 March</strong>
                </>
              ),
              action: { text: "why", href: "#c", about: "this is shown" },
            },
            {
              sentence: "Sore heels at school on two days; no explanation recorded",
              action: { text: "why", href: "#d", about: "the sore heels are shown" },
            },
          ]}
          notRecorded={[
            {
              sentence: "A night at home, hour by hour",
              action: { text: "record", href: "#e", about: "a night at home" },
            },
            {
              sentence: "Who gives personal care",
              action: { text: "record", href: "#f", about: "personal care" },
            },
          ]}
        />
      </Card>
      <Card id="next" title="Next">
        <ul class="attention__points">
          <li class="attention__point">
            <span>
              <strong>Review meeting</strong>, Tuesday 8 December, 14:00
            </span>
            <a class="action" href="#agenda">
              agenda
            </a>
          </li>
          <li class="attention__point">
            <span>Visit due by Monday 30 November</span>
            <a class="action" href="#visit">
              record<span class="govuk-visually-hidden"> a visit</span>
            </a>
          </li>
        </ul>
      </Card>
    </>
  );
}

function Pictures() {
  return (
    <>
      <Card id="family" title="The family">
        <EmptyPart
          willStand="The family will be drawn here: who lives where, who cares for Rowan, and who is not known."
          first={{ text: "Say who Rowan lives with", href: "#family" }}
        />
      </Card>
      <Card
        id="weight"
        title="Weight"
        note="From between the 25th and 50th centile at 3 years to just above the 2nd now. Not weighed for 6 months of the last 12."
      >
        <Weight />
        <Stamp asAt="24 November 2026" from="5 measurements by 2 agencies" />
      </Card>
    </>
  );
}

function Lately() {
  return (
    <>
      <Card id="lately" title="The last six weeks" action={{ text: "add", href: "#add", about: "an entry" }}>
        <EntryRows label="The last six weeks, newest first" rows={lastWeeks} />
        <p class="part-note">
          <a href="#chronology">Whole chronology: 287 entries by 6 agencies, since before birth</a>
        </p>
      </Card>
    </>
  );
}
