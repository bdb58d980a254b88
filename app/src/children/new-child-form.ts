import { readNhsNumber, readUpn } from "@throughline/identifiers";
import { z } from "zod";
import { oneOf, partKnownDay, words, wordsOrNone } from "../platform/forms/answers.ts";

type Read<K extends string> = Record<K, string> | { problem: string };

/** A number that checks itself; nothing typed is null. */
const checked = <K extends string>(key: K, read: (typed: string) => Read<K>) =>
  wordsOrNone(40).transform((typed, context): string | null => {
    if (typed === null) return null;
    const answer = read(typed);
    if (!("problem" in answer)) return answer[key];
    context.addIssue({ code: "custom", message: answer.problem });
    return z.NEVER;
  });

export const sexes = ["female", "male", "not known"] as const;
export const pronouns = ["she", "he", "they"] as const;

/** Who a child is, as far as it is known on the day the record is opened. */
export const newChildForm = z.object({
  given: words("Give the child’s first name", 100),
  family: words("Give the child’s family name", 100),
  knownAs: wordsOrNone(100),
  born: partKnownDay("Give the day the child was born, as exactly as it is known"),
  sex: oneOf(sexes, "Choose the sex recorded at birth, or not known"),
  pronouns: oneOf(pronouns, "Choose how the child is spoken of"),
  nhsNumber: checked("nhsNumber", readNhsNumber),
  upn: checked("upn", readUpn),
  languages: wordsOrNone(200).transform((typed) =>
    (typed ?? "")
      .split(/[,;]/)
      .map((one) => one.trim())
      .filter(Boolean),
  ),
  team: z.uuid({ error: "Choose the team that works with the child" }),
});

export type NewChild = z.output<typeof newChildForm>;
