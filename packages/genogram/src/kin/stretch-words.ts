import { ancestorWord, auntWord, cousinWord, descendantWord, nieceWord } from "./ancestor-words.ts";
import { possessive } from "./gendered.ts";
import type { KinFamily } from "./kin-family.ts";
import type { Step } from "./kin-links.ts";
import { childWord, parentWord } from "./parent-words.ts";
import { partnerWord } from "./partner-words.ts";
import { siblingWords } from "./sibling-words.ts";
import type { Stretch } from "./stretches.ts";
import type { Words } from "./words.ts";

/** The words for one stretch of a way between two people. */
export function stretchWords(family: KinFamily, stretch: Stretch): Words {
  const { single, from, to, up, down } = stretch;
  if (single !== null) return plain(singleWord(family, single));
  if (up.length === 1 && down.length === 1) return siblingWords(family, from, to);
  const form = family.formOf(to);
  const first = up[0] ?? down[0];
  if (up.length + down.length === 1 && first !== undefined) return plain(singleWord(family, first));
  const adopted = [...up, ...down].some((step) => step.way !== "across" && step.kind === "adoptive");
  const by = adopted ? " by adoption" : "";
  if (up.length === 0) return { short: descendantWord(down.length, form), through: by };
  const side = sideOf(family, stretch);
  if (down.length === 0) return sided(ancestorWord(up.length, form), side, by);
  if (up.length === 1) return plain(nieceWord(down.length, form));
  if (down.length === 1) return sided(auntWord(up.length, form), side, by);
  return { short: cousinWord(up.length, down.length), through: side.through + by };
}

function plain(short: string): Words {
  return { short, through: "" };
}

interface Side {
  readonly adjective: string;
  readonly through: string;
}

function sided(word: string, { adjective, through }: Side, by: string): Words {
  return adjective === ""
    ? { short: word, through: through + by }
    : { short: `${adjective} ${word}`, through: by };
}

/** Maternal or paternal; through whom where there are two mothers, or a parent's form is not known. */
function sideOf(family: KinFamily, { from, up }: Stretch): Side {
  const parent = up[0]?.to ?? "";
  const form = family.formOf(parent);
  const alike = family.parentsOf(from, "birth", "adoptive").filter((id) => family.formOf(id) === form);
  const name = family.personOf(parent)?.name.trim() ?? "";
  if (form === "other" || alike.length > 1)
    return {
      adjective: "",
      through: ` through ${name === "" ? `${possessive(family.formOf(from))} ${parentWord("birth", form)}` : name}`,
    };
  return {
    adjective: form === "female" ? "maternal" : "paternal",
    through: ` through ${possessive(family.formOf(from))} ${parentWord("birth", form)}`,
  };
}

function singleWord(family: KinFamily, step: Step): string {
  if (step.way === "across") return partnerWord(step.couple, family.personOf(step.to));
  const word = step.way === "up" ? parentWord : childWord;
  return word(step.kind, family.formOf(step.to));
}
