import type { ComponentChildren } from "preact";
import { toldOfAsked } from "../accounts/public.ts";
import { Action } from "../design/record/action.tsx";
import { Card } from "../design/record/card.tsx";
import { toldOfWeeks } from "../looks/public.ts";
import { paths } from "../paths.ts";
import type { Asked } from "../platform/http/env.ts";
import { toldOfOverdue } from "../protection/public.ts";
import { toldOfLeaderless } from "../team/public.ts";
import { emergenciesToKnow } from "./emergencies.store.ts";
import { openedWords } from "./emergency-words.ts";

/** What somebody is told before anything else: what of their children waits for them, and who looked last week. */
export async function toldFirst(c: Asked, today: Temporal.PlainDate): Promise<ComponentChildren> {
  return (
    <div class="govuk-!-margin-bottom-4">
      {await toldOfEmergencies(c)}
      {await toldOfLeaderless(c.var.tx)}
      {await toldOfOverdue(c.var.tx)}
      {await toldOfAsked(c)}
      {await toldOfWeeks(c, today)}
    </div>
  );
}

async function toldOfEmergencies(c: Asked): Promise<ComponentChildren> {
  const { tx, viewer } = c.var;
  const waiting = (await emergenciesToKnow(tx, viewer)).filter(({ review }) => !review);
  if (waiting.length === 0) return null;
  return (
    <Card
      id="emergencies"
      title="Opened in an emergency"
      action={{ text: "All", href: paths.emergencies(), about: "that was opened in an emergency" }}
    >
      <ul class="govuk-list">
        {waiting.map((one) => (
          <li>
            <strong>{one.child}</strong>: {openedWords(one)} “{one.reason}”{" "}
            <Action
              text="Say whether it was needed"
              href={paths.emergencyReview(one.childId, one.id)}
              about={`for ${one.child}`}
            />
          </li>
        ))}
      </ul>
    </Card>
  );
}
