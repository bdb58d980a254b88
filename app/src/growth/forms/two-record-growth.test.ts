import { describe, it } from "node:test";
import { paths } from "../../paths.ts";
import { bothKeepTheirs, type Place } from "../../testing/both-keep-theirs.ts";
import { plantSmallPartnership } from "../../testing/small-partnership.ts";
import { openTestHouse } from "../../testing/test-house.ts";

const house = await openTestHouse();
const { sunny } = await plantSmallPartnership(house);
const asha = await house.signIn("asha@example.org");
const bill = await house.signIn("bill@example.org");
const clinician = { from: "20 November 2026", setBy: "Ruth Penn", role: "Dietitian" };
const source = { cameFrom: "Red book", knownOn: "20 November 2026" };
const weighed = { sort: "weight", unit: "weeks", why: "She lost weight", ...clinician };
const looked = { on: "20 November 2026", by: "Ruth Penn", role: "Dietitian", nextOn: "" };

const places: readonly Place[] = [
  {
    what: "what growth rests on",
    at: paths.growthFacts(sunny),
    first: { ...source, weeks: "29", days: "5", birthWeight: "1.2" },
    second: { ...source, weeks: "30", days: "1", birthWeight: "1.3" },
    shown:
      /Bill Crane has written meanwhile .* pregnancy lasted 29 30 and days 5 1 Birth weight in kg 1\.2 1\.3/,
  },
  {
    what: "that something of it is not known",
    at: paths.growthFacts(sunny),
    first: { ...source, notKnown: "birth weight" },
    second: { ...source, birthWeight: "1.3" },
    shown: /Bill Crane has written meanwhile .* Birth weight in kg Asked for, and not known 1\.3/,
  },
  {
    what: "how often to measure",
    at: paths.growthIntervals(sunny),
    first: { ...weighed, every: "4" },
    second: { ...weighed, every: "2" },
    shown: /Bill Crane has written meanwhile .* Every 4 2 /,
  },
  {
    what: "that it is no longer asked for",
    at: paths.growthIntervals(sunny),
    first: { ...weighed, every: "", unit: "no longer" },
    second: { ...weighed, every: "2" },
    shown: /Bill Crane has written meanwhile .* Days, weeks or months no longer weeks/,
  },
  {
    what: "how the child is fed",
    at: paths.growthFeeding(sunny),
    first: { ...clinician, route: "by mouth", volume: "900 ml", why: "" },
    second: { ...clinician, route: "by mouth", volume: "800 ml", why: "" },
    shown: /Bill Crane has written meanwhile .* Planned amount 900 ml 800 ml/,
  },
  {
    what: "a review of growth",
    at: paths.growthReviews(sunny),
    first: { ...looked, sentence: "She grows again" },
    second: { ...looked, sentence: "She does not grow yet" },
    shown: /Bill Crane has written meanwhile .* She grows again She does not grow yet/,
  },
];

describe("of two who record the same about a child's growth, whoever is second", () => {
  for (const place of places)
    it(`sees what came meanwhile beside their own, and may keep both: ${place.what}`, () =>
      bothKeepTheirs(house, { first: bill, second: asha }, place));
});
