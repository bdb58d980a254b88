import { showPartKnownDay, type PartKnownDay } from "@throughline/calendar";
import type { ParentKind, ParentLink } from "../../family.ts";
import type { Rel, Union } from "../../layout/graph.ts";

const kindOf: Readonly<Record<Rel, ParentKind>> = {
  birth: "birth",
  adopted: "adoptive",
  foster: "foster",
  step: "step",
  "special guardian": "special guardian",
  kinship: "kinship carer",
  donor: "donor",
};

const called: Readonly<Record<Rel, string>> = {
  birth: "",
  adopted: "adopted",
  foster: "foster",
  step: "step",
  "special guardian": "special guardian",
  kinship: "kinship carer",
  donor: "donor",
};

/** The words on a link: "adopted 2019", "foster from March 2024", "special guardian from 2023"; "" for one by birth. */
export function linkWords(
  rel: Rel,
  { a, b }: Pick<Union, "a" | "b">,
  child: string,
  links: readonly ParentLink[],
): string {
  const link = links.find(
    (one) => one.child === child && one.kind === kindOf[rel] && (one.parent === a || one.parent === b),
  );
  if (rel === "birth") return "";
  const from = link?.from ?? null;
  if (from === null) return called[rel];
  return rel === "adopted" ? `adopted ${yearOrDay(from)}` : `${called[rel]} from ${yearOrDay(from)}`;
}

/** Month and year where the day itself is known: there is room for no more. */
function yearOrDay(day: PartKnownDay): string {
  const shown = showPartKnownDay(day);
  return day.precision === "day" ? shown.replace(/^(about )?\d+ /, "$1") : shown;
}
