import { showDay } from "@throughline/calendar";
import type { ComponentChildren } from "preact";
import type { AttentionPoint } from "../design/record/attention-list.tsx";
import { Action } from "../design/record/action.tsx";
import { Card } from "../design/record/card.tsx";
import { paths } from "../paths.ts";
import type { Tx } from "../platform/database/store.ts";
import { leaderless, type Leaderless } from "./leaderless.store.ts";

/** Who led, until when and why no longer; and what that means until somebody is named. */
function goneWords({ lead, until, left }: Leaderless): string {
  const why = left
    ? `${lead ?? "Whoever led"} is no longer in the team for which they led: ${showDay(until)} was the last day.`
    : `${lead ?? "Whoever led"} led until ${showDay(until)}.`;
  return `Nobody leads. ${why} Until somebody is named, everybody in the team may do what a lead does.`;
}

/** On the child's first page: that the lead has gone. */
export async function leadAttention(tx: Tx, childId: string): Promise<AttentionPoint[]> {
  return (await leaderless(tx, childId)).map((one) => ({
    sentence: goneWords(one),
    action: { text: "name a lead", href: paths.lead(childId), about: `for ${one.child}` },
  }));
}

/** The same of every child whose lead the viewer may name, on their own pages. */
export async function toldOfLeaderless(tx: Tx): Promise<ComponentChildren> {
  const waiting = await leaderless(tx, null);
  if (waiting.length === 0) return null;
  return (
    <Card id="leaderless" title="Nobody leads">
      <ul class="govuk-list">
        {waiting.map((one) => (
          <li>
            <strong>{one.child}</strong>: {goneWords(one)}{" "}
            <Action text="Name a lead" href={paths.lead(one.childId)} about={`for ${one.child}`} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
