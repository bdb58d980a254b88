import { dayAndClock } from "../children/public.ts";
import { roleInSentence } from "../practitioners/role-in-sentence.ts";
import type { Emergency } from "./emergency.ts";

/** "Dee Ellis, paediatrician, Town Hospital, opened it in an emergency on 24 November 2026, 10:00." */
export const openedWords = ({ by, role, agency, openedAt }: Emergency): string =>
  `${by}, ${roleInSentence(role)}, ${agency}, opened this record in an emergency on ${dayAndClock(openedAt)}.`;

/** What was thought of it, in a sentence. */
export function reviewWords({ review }: Pick<Emergency, "review">): string {
  if (!review) return "Nobody who leads or manages has yet said whether it was needed.";
  const needed = review.needed ? "It was needed" : "It was not needed";
  return `${needed}, ${review.by} wrote on ${dayAndClock(review.at)}: ${review.words}`;
}
