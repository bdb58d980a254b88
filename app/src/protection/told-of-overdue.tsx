import { showDay } from "@throughline/calendar";
import type { ComponentChildren } from "preact";
import type { AttentionPoint } from "../design/record/attention-list.tsx";
import { Action } from "../design/record/action.tsx";
import { Card } from "../design/record/card.tsx";
import { paths } from "../paths.ts";
import type { Tx } from "../platform/database/store.ts";
import { overdueProtections, type OverdueProtection } from "./overdue.store.ts";

function overdueWords({ called, reviewBy, isOpen, decidedBy }: OverdueProtection): string {
  const due = `Where ${called} lives is protected, and that was to be looked at again by ${showDay(reviewBy)}.`;
  return isOpen
    ? `${due} It goes on until somebody ends it.`
    : `${due} You may not read it: ask ${decidedBy}, who decided it. It goes on until it is ended.`;
}

const where = ({ childId, personId, id, isOpen }: OverdueProtection) =>
  isOpen
    ? { text: "review", href: paths.protectionReview(childId, personId, id) }
    : { text: "see who holds it", href: paths.protection(childId, personId) };

/** On the child's first page: protections whose review is overdue, for those who review them and their managers. */
export async function protectionAttention(tx: Tx, childId: string): Promise<AttentionPoint[]> {
  return (await overdueProtections(tx, childId)).map((one) => ({
    sentence: overdueWords(one),
    action: { ...where(one), about: `the protection of where ${one.called} lives` },
  }));
}

/** The same of all their children, on their own pages. */
export async function toldOfOverdue(tx: Tx): Promise<ComponentChildren> {
  const waiting = await overdueProtections(tx, null);
  if (waiting.length === 0) return null;
  return (
    <Card id="protections" title="Protections to review">
      <ul class="govuk-list">
        {waiting.map((one) => (
          <li>
            <strong>{one.child}</strong>: {overdueWords(one)}{" "}
            <Action {...where(one)} about={`the protection of where ${one.called} lives`} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
