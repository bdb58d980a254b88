import { showDay } from "@throughline/calendar";
import { ChildPage, firstName, type OpenRecord } from "../children/public.ts";
import { Action } from "../design/record/action.tsx";
import { Panel } from "../design/record/card.tsx";
import { Drawing } from "../design/record/drawing.tsx";
import { Pill } from "../design/record/pill.tsx";
import { Stamp } from "../design/record/stamp.tsx";
import type { GrowthCard } from "../growth/public.ts";
import { paths } from "../paths.ts";
import { ExplanationsTable } from "./explanations-table.tsx";
import type { Sign } from "./sign.ts";
import { SignHistory } from "./sign-history.tsx";
import { RestsOnEntries, TheQuestion, WhatWasSeen } from "./sign-parts.tsx";
import { signTitle, standingWords } from "./sign-words.ts";
import { standingOf } from "./standing.ts";

interface SignPageProps {
  readonly open: OpenRecord;
  readonly sign: Sign;
  /** The line of weight, where the sign is one that it bears on. */
  readonly growth: GrowthCard | null;
  readonly notice: string | undefined;
}

/** One sign: what was seen, what people say explains it beside the growth line, what it rests on, what was decided. */
export function SignPage({ open, sign, growth, notice }: SignPageProps) {
  const { child, today } = open;
  const standing = standingOf(sign);
  const add = { text: "Add an explanation", href: paths.signExplanations(child.id, sign.id) };
  return (
    <ChildPage
      open={open}
      title={signTitle(sign)}
      tab="Signs"
      notice={notice}
      back={{ href: paths.signs(child.id), text: "All signs" }}
    >
      <div id="beside" class={growth?.drawing ? "sign__beside" : "sign__seen"}>
        <div>
          <p>
            <Pill tone={standing.open ? "warm" : "accent"}>{standingWords(standing)}</Pill>
          </p>
          <WhatWasSeen sign={sign} />
          <TheQuestion sign={sign} />
        </div>
        {growth?.drawing && <GrowthLine childId={child.id} name={firstName(child)} growth={growth} />}
      </div>
      <Panel id="explanations" title="What people say explains it" action={add}>
        {sign.explanations.length === 0 ? (
          <p class="govuk-body">Nobody has recorded what explains it.</p>
        ) : (
          <ExplanationsTable sign={sign} today={today} />
        )}
      </Panel>
      <Panel
        id="rests-on"
        title="What it rests on"
        action={{ text: "Link another entry", href: paths.signEntries(child.id, sign.id) }}
      >
        <RestsOnEntries sign={sign} />
      </Panel>
      <Panel
        id="decided"
        title="What was done with it"
        action={{ text: "Decide", href: paths.signDecision(child.id, sign.id), about: "about this sign" }}
      >
        <SignHistory sign={sign} />
      </Panel>
      <Stamp asAt={showDay(today)} />
    </ChildPage>
  );
}

interface GrowthLineProps {
  readonly childId: string;
  readonly name: string;
  readonly growth: GrowthCard;
}

function GrowthLine({ childId, name, growth: { drawing, title, sentence, fall } }: GrowthLineProps) {
  return drawing === null ? null : (
    <div class="sign__growth">
      <Drawing svg={drawing} label={title}>
        {fall && (
          <>
            <strong>{fall}</strong>{" "}
          </>
        )}
        {sentence} <Action text="Open" href={paths.growth(childId)} about={`${name}’s growth`} />
      </Drawing>
    </div>
  );
}
