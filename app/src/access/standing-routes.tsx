import { Hono } from "hono";
import type { VNode } from "preact";
import type { OpenRecord } from "../children/public.ts";
import { paths } from "../paths.ts";
import type { DraftOf } from "../platform/drafts/store.ts";
import { type FormState, readAs } from "../platform/forms/fields.ts";
import type { Asked, Env } from "../platform/http/env.ts";
import { NotAllowed } from "../platform/http/refusals.ts";
import type { House } from "../platform/house.ts";
import { reasonFor } from "./access-forms.ts";
import { decidedLast } from "./access-standing.ts";
import { accessTask } from "./access-task.ts";
import { recordStanding, standingDecisions } from "./record-access.store.ts";
import { type StandingDecision, standingOfRecord } from "./standing.ts";
import { ClosingPage, KeptOpenPage, ReopeningPage } from "./standing-pages.tsx";
import { stillOpen } from "./still-open.ts";
import type { RecordStanding } from "./tables.ts";

const notNow: Readonly<Record<RecordStanding, string>> = {
  closed: "This record is closed already.",
  "opened again": "This record is open already.",
  "kept open at 18":
    "A record is kept open at 18 from half a year before the birthday on, once, and while nobody has closed it.",
};

interface Given {
  readonly decisions: readonly StandingDecision[];
  readonly isNext: boolean;
  readonly stillOpen: readonly string[];
  readonly grownUpOn: Temporal.PlainDate;
}

/** Closing a record, opening it again, and keeping it open at 18. */
export function standingRoutes(house: House): Hono<Env> {
  const deciding = (
    standing: RecordStanding,
    at: string,
    form: string,
    mend: string,
    page: (open: OpenRecord, given: Given, shown: { draft: DraftOf; state: FormState }) => VNode,
  ) =>
    accessTask(house, {
      at,
      form,
      part: `deciding: ${standing}`,
      done: form,
      async given(c: Asked, open) {
        const decisions = await standingDecisions(c.var.tx, open.child.id);
        const { next, grownUpOn } = standingOfRecord(decisions, open.child, open.today);
        return {
          decisions,
          grownUpOn,
          isNext: next.includes(standing),
          stillOpen: standing === "closed" ? await stillOpen(c.var.tx, open) : [],
        };
      },
      last: async (_c, _open, { decisions }) => await Promise.resolve(decidedLast(decisions)),
      refusal: ({ isNext }) => (isNext ? null : new NotAllowed(notNow[standing])),
      page,
      read: (fields) => readAs(reasonFor(mend), fields),
      keep: (c, writing, { reason }) =>
        recordStanding(c.var.tx, writing, { standing, from: house.clock.today(), reason }),
    });
  return new Hono<Env>()
    .route(
      "/",
      deciding(
        "closed",
        paths.recordClosing(":child"),
        "closing",
        "Say why it is closed now",
        (open, given, shown) => <ClosingPage open={open} stillOpen={given.stillOpen} {...shown} />,
      ),
    )
    .route(
      "/",
      deciding(
        "opened again",
        paths.recordReopening(":child"),
        "reopening",
        "Say why it is opened again",
        (open, _, shown) => <ReopeningPage open={open} {...shown} />,
      ),
    )
    .route(
      "/",
      deciding(
        "kept open at 18",
        paths.recordKeptOpen(":child"),
        "kept-open",
        "Say why it stays open",
        (open, { grownUpOn }, shown) => <KeptOpenPage open={open} grownUpOn={grownUpOn} {...shown} />,
      ),
    );
}
