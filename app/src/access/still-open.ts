import type { OpenRecord } from "../children/public.ts";
import { paths } from "../paths.ts";
import { draftsLeft } from "../platform/drafts/store.ts";
import type { Tx } from "../platform/database/store.ts";
import { unansweredAbout } from "../sharing/public.ts";
import { signsCard } from "../signs/public.ts";
import { emergenciesOf } from "./emergencies.store.ts";

/** What would stand still if the record were closed today, each in a sentence. */
export async function stillOpen(tx: Tx, { child, standing, today }: OpenRecord): Promise<string[]> {
  const { status } = standing;
  const signs = (await signsCard(tx, child, today)).signs.length;
  const questions = await unansweredAbout(tx, child.id);
  const here = paths.child(child.id);
  const drafts = (await draftsLeft(tx)).filter(({ page }) => page?.startsWith(`${here}/`)).length;
  const emergencies = (await emergenciesOf(tx, child.id)).filter(({ review }) => !review).length;
  return [
    status && status.threshold !== "none"
      ? `The plan recorded is ${status.threshold}: it has not ended.`
      : "",
    counted(signs, "sign is not explained yet", "signs are not explained yet"),
    counted(questions, "question to an agency is not answered", "questions to agencies are not answered"),
    counted(drafts, "form of yours is half-written", "forms of yours are half-written"),
    counted(
      emergencies,
      "opening in an emergency is not reviewed",
      "openings in an emergency are not reviewed",
    ),
  ].filter((words) => words !== "");
}

const counted = (n: number, one: string, several: string): string =>
  n === 0 ? "" : `${n} ${n === 1 ? one : several}.`;
