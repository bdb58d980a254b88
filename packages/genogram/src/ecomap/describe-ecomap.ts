import { showDay } from "@throughline/calendar";
import { adultServiceSentence } from "../adult-services/adult-service-words.ts";
import { adultServicesAsked } from "../adult-services/adult-services-asked.ts";
import { familyOn } from "../as-at.ts";
import type { Family } from "../family.ts";
import { kinOf } from "../kin/kin-of.ts";
import { nameOf } from "../name-of.ts";
import { listed, sentence } from "../text/listed.ts";
import { ecomapOf, type Ecomap, type EcomapNode } from "./ecomap.ts";

/** An ecomap in words: one row for each of those round the household. */
export interface EcomapDescription {
  readonly summary: string;
  readonly sentences: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    readonly what: string;
    readonly forWhom: string;
    readonly strength: string;
    readonly flow: string;
    readonly care: string;
  }[];
}

/** Everything the ecomap draws, in sentences and rows; null without a child. */
export function describeEcomap(recorded: Family, day: Temporal.PlainDate): EcomapDescription | null {
  const map = ecomapAt(recorded, day);
  if (map === null) return null;
  const { household, members, around } = map;
  const names = members.map(({ person, nights }) => nameOf(person) + (nights === null ? "" : ` (${nights})`));
  const carers = members.filter(({ givesCare }) => givesCare).map(({ person }) => nameOf(person));
  const count = around.length === 1 ? "1 other is" : `${around.length} others are`;
  return {
    summary: sentence(`${household} as at ${showDay(day)}: ${listed(names)}. ${count} recorded round it`),
    sentences: [
      ...(carers.length === 0 ? [] : [sentence(`Personal care at home: ${listed(carers)}`)]),
      ...around.map((node) => nodeSentence(node)),
      ...noServices(familyOn(recorded, day), day),
    ],
    rows: around.map((node) => ({
      name: node.name,
      what: node.what,
      forWhom: node.forWhom ?? "the child or the household",
      strength: node.sort === "home" ? "" : node.strength,
      flow: node.flow ?? "",
      care: node.care ?? "",
    })),
  };
}

/** Which carers no adult service works with, would not say or were not asked, once anybody has been: no line is drawn for them. */
function noServices(family: Family, day: Temporal.PlainDate): readonly string[] {
  if ((family.adultServices ?? []).length === 0) return [];
  return adultServicesAsked(family, day)
    .filter(({ asked }) => asked?.answer !== "yes")
    .map(adultServiceSentence);
}

/** The ecomap of a family as at a day; null without a child. */
export function ecomapAt(recorded: Family, day: Temporal.PlainDate): Ecomap | null {
  const family = familyOn(recorded, day);
  if (family.index === null) return null;
  const kin = kinOf(family, family.index);
  return ecomapOf(family, (id) => kin.get(id)?.words ?? "", day);
}

/** "Lantern short breaks, service, for Ellie Marsh: strong, to the family; gives personal care." */
export function nodeSentence({ name, what, sort, strength, flow, care, forWhom }: EcomapNode): string {
  const head = [name, what, forWhom === null ? "" : `for ${forWhom}`]
    .filter((part) => part !== "")
    .join(", ");
  const line =
    sort === "home"
      ? ""
      : [strength === "not said" ? "how strong is not said" : strength, flow ?? ""]
          .filter((part) => part !== "")
          .join(", ");
  const gives =
    care === null ? "" : care === "personal care" ? "gives personal care" : `gives personal care: ${care}`;
  const rest = [line, gives].filter((part) => part !== "").join("; ");
  return sentence(rest === "" ? head : `${head}: ${rest}`);
}
