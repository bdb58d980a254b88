import type { Outcome } from "@throughline/practice";
import { paths } from "../paths.ts";

interface Picture {
  readonly text: string;
  readonly href: string;
}

/** Where one sees why a check answers as it does, for a check that has such a picture. */
export function pictureOf(
  childId: string,
  checkId: string,
  { evidence, whatToDo }: Pick<Outcome, "evidence" | "whatToDo">,
): Picture | null {
  if (checkId !== "BAR-2") return null;
  const first = whatToDo?.at === "sign" ? whatToDo.id : undefined;
  const signId = first ?? evidence.find(({ of }) => of === "sign")?.id;
  return signId === undefined
    ? null
    : {
        text: "See what each person said, side by side, beside the growth line",
        href: `${paths.sign(childId, signId)}#beside`,
      };
}
