import type { MultipleBirth } from "@throughline/genogram";
import { children, type Structure, textAt } from "../structure.ts";
import { foldWords } from "./fold-words.ts";

/** Twins and more, only where the file says so: ASSO with the role MULTIPLE, or a relation such as "Twin". Two days of birth alike say nothing. */
export function multipleBirthsOf(individuals: ReadonlyMap<string, Structure>): readonly MultipleBirth[] {
  const groups = new Map<string, Group>();
  for (const [id, individual] of individuals)
    for (const asso of children(individual, "ASSO", "_ASSO")) {
      const said = sameBirth(asso);
      if (said === null || asso.pointer === null || asso.pointer === id || !individuals.has(asso.pointer))
        continue;
      const group = joined(groups, id, asso.pointer);
      group.identical ??= said.identical;
    }
  return [...new Set(groups.values())].map(({ ids, identical }) => ({
    id: [...ids].join(" "),
    children: [...ids],
    identical,
  }));
}

/** The group both belong to from now on; of two groups the smaller goes into the larger. */
function joined(groups: Map<string, Group>, a: string, b: string): Group {
  const [mine, theirs] = [groups.get(a), groups.get(b)];
  const large = (mine?.ids.size ?? 0) >= (theirs?.ids.size ?? 0) ? mine : theirs;
  const group = large ?? { ids: new Set<string>(), identical: null };
  const small = group === mine ? theirs : mine;
  for (const one of [a, b, ...(small === group ? [] : (small?.ids ?? []))]) {
    group.ids.add(one);
    groups.set(one, group);
  }
  group.identical ??= small?.identical ?? null;
  return group;
}

interface Group {
  readonly ids: Set<string>;
  identical: boolean | null;
}

function sameBirth(asso: Structure): { readonly identical: boolean | null } | null {
  const role = textAt(asso, "ROLE") ?? "";
  const words = foldWords(
    [textAt(asso, "RELA"), textAt(asso, "ROLE", "PHRASE"), textAt(asso, "RELA", "_PHRASE")].join(" "),
  );
  if (
    role.toUpperCase() !== "MULTIPLE" &&
    !/\b(twin|triplet|quadruplet|zwilling|jumeau|jumelle|gemelo)/.test(words)
  )
    return null;
  if (/\b(fraternal|dizygotic|non identical|not identical)\b/.test(words)) return { identical: false };
  return { identical: /\b(identical|monozygotic)\b/.test(words) ? true : null };
}
