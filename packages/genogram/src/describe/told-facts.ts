import type { Family } from "../family.ts";
import { adultServiceSentence } from "../adult-services/adult-service-words.ts";
import { adultServicesAsked } from "../adult-services/adult-services-asked.ts";
import { contradictionsIn } from "../contradictions.ts";
import { named } from "../named.ts";
import { listed, sentence } from "../text/listed.ts";
import { spanWords, whenWords } from "../text/when-words.ts";
import { missingIn } from "../missing/missing-in.ts";
import { coupleSentence } from "./couple-sentence.ts";
import type { DescribedPart } from "./description.ts";
import type { Telling } from "./person-sentence.ts";

type NameOf = (id: string) => string;

const qualities = {
  close: "are said to be close",
  distant: "are said to be distant",
  conflict: "are said to be in conflict",
  "cut off": "are said to be cut off from each other",
  abuse: "",
} as const;

/** Everything but the people themselves: couples, homes, care, what was observed, what is missing and what contradicts. */
export function toldFacts({ family, day }: Telling, nameOf: NameOf): readonly DescribedPart[] {
  const gaps =
    family.index === null
      ? unknownSentences(family, nameOf)
      : [...missingIn(family, day).map((gap) => gap.sentence), ...unknownBeyond(family, day, nameOf)];
  const askedAll = adultServicesAsked(family, day);
  return [
    { heading: "Couples", sentences: coupleSentences(family, nameOf) },
    { heading: "Homes", sentences: family.households.map((home) => homeSentence(home, nameOf)) },
    { heading: "Who gives personal care", sentences: careSentences(family, nameOf) },
    {
      heading: "Adult services",
      sentences: (family.adultServices ?? []).length === 0 ? [] : askedAll.map(adultServiceSentence),
    },
    { heading: "What was observed", sentences: family.observations.map((seen) => observed(seen, nameOf)) },
    { heading: "Not recorded or not known", sentences: gaps },
    {
      heading: "What cannot all be right",
      sentences: contradictionsIn(family).map((said) => named(said, family)),
    },
  ].filter(({ sentences }) => sentences.length > 0);
}

function coupleSentences({ couples, people }: Family, nameOf: NameOf): readonly string[] {
  const dead = new Set(people.filter(({ died }) => died !== null).map(({ id }) => id));
  return couples.map((couple) => {
    const gone = [couple.a, couple.b].filter((id) => dead.has(id));
    const [one] = gone;
    const name = gone.length === 1 && one !== undefined ? nameOf(one) : null;
    return coupleSentence(couple, nameOf(couple.a), nameOf(couple.b), name);
  });
}

function homeSentence({ name, members }: Family["households"][number], nameOf: NameOf): string {
  const who = members.map(({ person, nights }) => nameOf(person) + (nights === null ? "" : ` (${nights})`));
  return sentence(`${name}: ${listed(who)}`);
}

function careSentences({ care, supports, people }: Family, nameOf: NameOf): readonly string[] {
  const ids = new Set(people.map(({ id }) => id));
  const byFamily = care.map(({ carer, of, what, from, to }) => {
    const when = spanWords(from, to);
    return sentence(`${nameOf(carer)} for ${nameOf(of)}: ${what}${when === "" ? "" : `, ${when}`}`);
  });
  const byOthers = supports
    .filter(({ givesCare }) => givesCare)
    .map(({ name, who }) => sentence(ids.has(who) ? `${name} for ${nameOf(who)}` : name));
  return [...byFamily, ...byOthers];
}

/** One observation with who said so and when; never told as a fact. */
export function observed(
  { a, b, quality, directed, saidBy, on }: Family["observations"][number],
  nameOf: NameOf,
): string {
  const both =
    quality === "abuse"
      ? `${nameOf(a)} is said to have abused ${nameOf(b)}`
      : directed
        ? `${nameOf(a)} towards ${nameOf(b)}: ${qualities[quality].replace("are said to be ", "said to be ")}`
        : `${nameOf(a)} and ${nameOf(b)} ${qualities[quality]}`;
  return sentence(`${both}; said by ${saidBy}, ${whenWords(on)}`);
}

/** Parents recorded as not known of those whose parents nobody is asked for, such as a half-brother's father. */
function unknownBeyond(family: Family, day: Temporal.PlainDate, nameOf: NameOf): readonly string[] {
  const said = missingIn(family, day).filter(({ sort }) => sort === "parent not known");
  const beyond = family.unknownParents.filter(
    ({ children, parent }) => !said.some((gap) => gap.parent === parent && children.includes(gap.person)),
  );
  return unknownSentences({ unknownParents: beyond }, nameOf);
}

function unknownSentences(
  { unknownParents }: Pick<Family, "unknownParents">,
  nameOf: NameOf,
): readonly string[] {
  return unknownParents.map(({ children, parent, words }) =>
    sentence(
      `The ${parent} of ${listed(children.map(nameOf))} is not known${words === null ? "" : `: ${words}`}`,
    ),
  );
}
