import type { Family, ParentLink } from "@throughline/genogram";
import { bySex, kindWords } from "./kin-words.ts";
import { descentOf, descending, partnersOf, personIn } from "./kin.ts";

/** How somebody is reached from another: up to a parent, down to a child, or across to a partner. */
interface Step {
  readonly to: string;
  readonly by: "up" | "down" | "across";
  readonly words: string;
  readonly descends: boolean;
}

export interface Relation {
  /** "mother", "grandmother, mother’s mother", "half-brother"; null when no link leads there. */
  readonly words: string | null;
  /** 0 is the child’s own generation, -1 the parents’. */
  readonly generation: number | null;
}

interface Path {
  readonly steps: readonly Step[];
  readonly generation: number;
}

/** How everybody is related to the person the family is told from: by descent where there is one, by the fewest steps. */
export function relationsFrom(family: Family, index: string, day: Temporal.PlainDate): Map<string, Relation> {
  const steps = (from: string) => stepsFrom(family, from, day);
  const byDescent = walk(new Map([[index, { steps: [], generation: 0 }]]), (from) =>
    steps(from).filter(({ descends }) => descends),
  );
  const reached = walk(byDescent, steps);
  return new Map(
    family.people.map(({ id, sex }): [string, Relation] => {
      const path = reached.get(id);
      if (path === undefined) return [id, { words: null, generation: null }];
      const words = inWords(family, index, id, path.steps);
      const also = family.parentLinks
        .filter((link) => link.parent === id && link.child === index && !descending.includes(link.kind))
        .map(({ kind }) => kindWords(kind, sex))
        .filter((word) => word !== words);
      const [first] = path.steps;
      const all = path.steps.length === 1 && !first?.descends ? [words] : [words, ...also];
      return [
        id,
        { words: all.filter((word) => word !== null).join("; ") || null, generation: path.generation },
      ];
    }),
  );
}

/** Goes on from whoever was reached to whoever the steps lead to, nearest first. */
function walk(from: ReadonlyMap<string, Path>, stepsOf: (id: string) => readonly Step[]): Map<string, Path> {
  const reached = new Map(from);
  const next = [...reached.keys()];
  for (const id of next) {
    const so = reached.get(id);
    if (so === undefined) continue;
    for (const step of stepsOf(id)) {
      if (reached.has(step.to)) continue;
      const change = step.by === "up" ? -1 : step.by === "down" ? 1 : 0;
      reached.set(step.to, { steps: [...so.steps, step], generation: so.generation + change });
      next.push(step.to);
    }
  }
  return reached;
}

function stepsFrom(family: Family, from: string, day: Temporal.PlainDate): Step[] {
  const sexOf = (id: string) => personIn(family, id)?.sex ?? "not known";
  const up = (link: ParentLink): Step => ({
    to: link.parent,
    by: "up",
    words: kindWords(link.kind, sexOf(link.parent)),
    descends: descending.includes(link.kind),
  });
  const down = (link: ParentLink): Step => ({
    to: link.child,
    by: "down",
    words: bySex(sexOf(link.child), "daughter", "son", "child"),
    descends: descending.includes(link.kind),
  });
  const across = ({ id, now, kind }: ReturnType<typeof partnersOf>[number]): Step => {
    const spouse = kind === "married" ? bySex(sexOf(id), "wife", "husband", "spouse") : "partner";
    return { to: id, by: "across", words: now ? spouse : `former ${spouse}`, descends: false };
  };
  const ups = family.parentLinks.filter(({ child }) => child === from).map(up);
  const downs = family.parentLinks.filter(({ parent }) => parent === from).map(down);
  const byDescent = (a: Step, b: Step) => Number(b.descends) - Number(a.descends);
  return [
    ...ups.toSorted(byDescent),
    ...downs.toSorted(byDescent),
    ...partnersOf(family, from, day).map(across),
  ];
}

function inWords(family: Family, index: string, id: string, steps: readonly Step[]): string | null {
  const [first, second, third] = steps;
  if (first === undefined) return null;
  const said: string[] = [];
  let from = index;
  for (let at = 0; at < steps.length; at++) {
    const [step, after] = [steps[at], steps[at + 1]];
    if (step === undefined) break;
    if (step.by === "up" && after?.by === "down") {
      said.push(siblingWords(family, from, after.to, step.descends && after.descends));
      from = after.to;
      at++;
    } else {
      said.push(step.words);
      from = step.to;
    }
  }
  const chain = said.join("’s ");
  const sex = personIn(family, id)?.sex ?? "not known";
  const [a, b, c] = [first.by, second?.by, third?.by];
  if (steps.length === 2 && a === "up" && b === "up")
    return `${bySex(sex, "grandmother", "grandfather", "grandparent")}, ${chain}`;
  if (steps.length === 3 && a === "up" && b === "up" && c === "down")
    return `${bySex(sex, "aunt", "uncle", "aunt or uncle")}, ${chain}`;
  return chain;
}

/** Half-brothers share one parent and each have another; where one of those is not known it cannot be told. */
function siblingWords(family: Family, id: string, other: string, byDescent: boolean): string {
  const word = bySex(personIn(family, other)?.sex ?? "not known", "sister", "brother", "brother or sister");
  if (!byDescent) return `foster ${word}`;
  const [mine, theirs] = [id, other].map((one) => descentOf(family, one).map(({ parent }) => parent));
  const shared = mine?.filter((parent) => theirs?.includes(parent)).length ?? 0;
  if (shared >= 2) return word;
  return (mine?.length ?? 0) >= 2 && (theirs?.length ?? 0) >= 2 ? `half-${word}` : `${word} or half-${word}`;
}
