import { wordsOrNone } from "../platform/forms/answers.ts";
import type { Problem } from "../platform/forms/fields.ts";
import { exactDayOrNone } from "./days.ts";
import type { Grounds } from "./sign.ts";
import { type Missing, missingOf } from "./standing.ts";

const LONG = 4000;

/** What putting a sign down to the disability asks for. */
export const groundsFields = {
  clinicianName: wordsOrNone(200),
  clinicianRole: wordsOrNone(200),
  otherCause: wordsOrNone(LONG),
  otherCauseFound: wordsOrNone(LONG),
  reviewOn: exactDayOrNone("Give the day by which it is looked at again"),
};

const asks: Readonly<Record<Missing, { field: keyof Grounds; words: string }>> = {
  clinician: {
    field: "clinicianName",
    words:
      "Name the clinician who said that it is because of the disability, with their role, or say that it is not known",
  },
  "other cause": {
    field: "otherCause",
    words: "Say which other cause was considered and what was found, or say that it is not known",
  },
  "review day": {
    field: "reviewOn",
    words: "Give the day by which it is looked at again, or say that it is not known",
  },
};

/** What is asked for once more before it is saved without. A half-filled pair points at its empty half. */
export function missingProblems(grounds: Grounds): Problem[] {
  return missingOf(grounds).map((missing) => {
    const { field, words } = asks[missing];
    if (missing === "clinician" && grounds.clinicianName !== null) return { field: "clinicianRole", words };
    if (missing === "other cause" && grounds.otherCause !== null) return { field: "otherCauseFound", words };
    return { field, words };
  });
}
