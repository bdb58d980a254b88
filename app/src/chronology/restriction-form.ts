import { z } from "zod";
import { anyOf, oneOf, words, wordsOrNone } from "../platform/forms/answers.ts";
import type { OpenTo } from "./entry-history.store.ts";

interface Choices {
  readonly agencies: readonly string[];
  readonly people: readonly string[];
  readonly viewer: { readonly practitionerId: string; readonly agencyId: string };
}

/** Who may read an entry, and why: the whole team, agencies that are named, or people it is sealed to. */
export const restrictionForm = ({ agencies, people, viewer }: Choices) =>
  z
    .object({
      to: oneOf(["team", "named", "sealed"], "Choose who may read it"),
      agencies: anyOf(["", ...agencies]).transform(named),
      people: anyOf(["", ...people]).transform(named),
      untold: anyOf(["yes"]).transform((answers) => answers.length > 0),
      untoldWhy: wordsOrNone(2000),
      why: words("Say why", 2000),
    })
    .superRefine(({ to, people: sealed, untold, untoldWhy }, context) => {
      const wrong = (path: string, message: string) =>
        context.addIssue({ code: "custom", path: [path], message });
      if (to !== "sealed") return;
      if (!sealed.includes(viewer.practitionerId))
        wrong(
          "people",
          "Keep yourself among them: nobody seals an entry from themselves. Somebody it is sealed to can take you out",
        );
      if (untold && untoldWhy === null)
        wrong("untoldWhy", "Say what harm it would do if others knew that there is a sealed entry");
    })
    .transform(
      ({
        to,
        agencies: open,
        people: sealed,
        untold,
        untoldWhy,
        why,
      }): OpenTo & { readonly why: string } => ({
        agencies: to === "named" ? [...new Set([viewer.agencyId, ...open])] : null,
        people: to === "sealed" ? [...new Set(sealed)] : null,
        untoldWhy: to === "sealed" && untold ? untoldWhy : null,
        why,
      }),
    );

const named = (ticked: readonly string[]) => ticked.filter((id) => id !== "");
