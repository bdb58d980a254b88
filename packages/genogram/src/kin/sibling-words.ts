import type { ParentKind } from "../family.ts";
import { inForm, possessive, type Form, type Gendered } from "./gendered.ts";
import type { KinFamily } from "./kin-family.ts";
import { parentWord } from "./parent-words.ts";
import type { Words } from "./words.ts";

const sibling: Gendered = ["sister", "brother", "sibling"];

const carers: Partial<Record<ParentKind, Gendered>> = {
  foster: ["foster sister", "foster brother", "foster sibling"],
  step: ["stepsister", "stepbrother", "step-sibling"],
  "kinship carer": ["sister in kinship care", "brother in kinship care", "sibling in kinship care"],
};

/** What two children of one parent are to each other, from the first's side: whole, half, by adoption, or in one carer's care. */
export function siblingWords(family: KinFamily, of: string, to: string): Words {
  const form = family.formOf(to);
  const word = inForm(sibling, form);
  const identical = family.identical(of, to);
  if (identical !== undefined)
    return { short: `${identical === true ? "identical twin" : "twin"} ${word}`, through: "" };
  const [mine, theirs] = [of, to].map((id) => family.parentsOf(id, "birth", "donor"));
  const shared = (mine ?? []).filter((parent) => theirs?.includes(parent) === true);
  const [one] = shared;
  if (shared.length > 1) return { short: word, through: "" };
  if (one === undefined) return notByBirth(family, of, to, word);
  const donor = family.parentsOf(of, "donor").includes(one);
  const through = donor
    ? " by the same donor"
    : ` through ${possessive(family.formOf(of))} ${parentWord("birth", family.formOf(one))}`;
  const count = Math.min(mine?.length ?? 0, theirs?.length ?? 0);
  const alone = count < 2;
  return alone
    ? {
        short: `${word} or half-${word}`,
        through: `${through} (${otherParent(family.formOf(one))} not recorded)`,
      }
    : { short: `half-${word}`, through };
}

function notByBirth(family: KinFamily, of: string, to: string, word: string): Words {
  const mine = family.parentsOf(of, "birth", "adoptive");
  const adopted = family.parentsOf(to, "birth", "adoptive").some((parent) => mine.includes(parent));
  if (adopted) return { short: `${word} by adoption`, through: "" };
  const kinds = Object.keys(carers) as ParentKind[];
  const every = ["birth", "adoptive", ...kinds] as const;
  const kind = kinds.find(
    (k) =>
      shares(family.parentsOf(of, k), family.parentsOf(to, ...every)) ||
      shares(family.parentsOf(to, k), family.parentsOf(of, ...every)),
  );
  const named = kind === undefined ? undefined : carers[kind];
  return { short: named === undefined ? word : inForm(named, family.formOf(to)), through: "" };
}

function shares(a: readonly string[], b: readonly string[]): boolean {
  return a.some((id) => b.includes(id));
}

function otherParent(form: Form): string {
  return inForm(["father", "mother", "other parent"], form);
}
