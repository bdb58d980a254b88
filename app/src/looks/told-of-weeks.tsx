import type { ComponentChildren } from "preact";
import { paths } from "../paths.ts";
import type { Asked } from "../platform/http/env.ts";
import { hasReadWeek } from "./week-looks.store.ts";
import { weeksOver } from "./weeks.ts";
import { weekWords } from "./weeks-pages.tsx";
import { ledChildren } from "./weeks-routes.tsx";

/** That last week's list of looks is there, for whoever leads and has not read it. */
export async function toldOfWeeks(c: Asked, today: Temporal.PlainDate): Promise<ComponentChildren> {
  const [week] = weeksOver(today, 1);
  if (!week || (await hasReadWeek(c.var.tx, week)) || (await ledChildren(c.var.tx)).length === 0) return null;
  return (
    <p class="govuk-body">
      <a class="govuk-link" href={paths.weekOfLooks(week.from.toString())}>
        Who looked last week
      </a>{" "}
      at the children for whom you lead, {weekWords(week)}: not read yet.
    </p>
  );
}
