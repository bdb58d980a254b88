import type { Chance } from "./chance.ts";
import type { Keep, MeasuredChild } from "./child-rows.ts";
import type { Row } from "./copy-text.ts";
import { clock, daysBack, moment } from "./days-as-text.ts";
import { entryWords } from "./entry-words.ts";
import { type Agency, type Layout, workerFor } from "./layout.ts";

interface Making {
  readonly layout: Layout;
  readonly n: number;
  readonly child: MeasuredChild;
  readonly agency: Agency;
  readonly back: number;
  readonly corrects: Made | null;
}

export interface Made {
  readonly row: Row;
  readonly id: string;
  readonly agency: Agency;
  readonly openTo: readonly string[] | null;
}

const tones = ["worry", "worry", "strength", "strength", "both", null];
const bases = ["fact", "fact", "fact", "opinion", "third party"];

export function makeEntry(making: Making, keep: Keep, chance: Chance): Made {
  const { layout, n, child, agency, back, corrects } = making;
  const id = layout.id("entry", n);
  const kept = { partnership_id: layout.partnershipId, child_id: child.id };
  const worker = workerFor(agency.teamOf(child.n), child.n);
  const kind = chance.oneOf(agency.kinds);
  const recorded = { recorded_by: worker.id, recorded_at: recordedAfter(back, chance) };
  const openTo = corrects ? corrects.openTo : chance.happens(0.005) ? [agency.id] : null;
  const row = {
    ...kept,
    id,
    first_id: corrects?.id ?? id,
    corrects_id: corrects?.id ?? null,
    correction_reason: corrects ? "Put right after a second look." : null,
    ...happenedOn(back, chance),
    kind,
    ...entryWords(kind, n, chance),
    tone: chance.oneOf(tones),
    basis: chance.oneOf(bases),
    themes: [chance.oneOf(agency.themes)],
    seen: seenFor(kind, chance),
    agency_id: agency.id,
    author: worker.name,
    ...recorded,
    open_to: openTo,
  };
  if (kind === "appointment") keep("appointment", { ...kept, entry_id: id, ...appointment(chance) });
  if (kind === "measurement")
    keep("measurement", { ...kept, id: layout.id("measurement", n), entry_id: id, ...weight(chance) });
  if (corrects) return { row, id, agency, openTo };
  if (openTo)
    keep("entry_restriction", {
      ...kept,
      id: layout.id("restriction", n),
      first_id: id,
      open_to: openTo,
      reason: why,
      ...recorded,
    });
  if (chance.happens(0.02))
    keep("entry_choice", {
      ...kept,
      id: layout.id("choice", n),
      first_id: id,
      chosen: true,
      why,
      ...recorded,
    });
  return { row, id, agency, openTo };
}

const why = "Generated for measurement.";

function happenedOn(back: number, chance: Chance) {
  const exact = chance.happens(0.96);
  const day = daysBack(back);
  return {
    happened_from: day,
    happened_to: exact ? day : daysBack(back - 27),
    happened_precision: exact ? "day" : "span",
    happened_about: !exact && chance.happens(0.3),
    happened_time: exact && chance.happens(0.5) ? clock(8 + chance.below(11), chance.below(60)) : null,
  };
}

const recordedAfter = (back: number, chance: Chance): string =>
  moment(daysBack(back - chance.below(4)), 8 + chance.below(10), chance.below(60));

const sightings = new Set([
  "visit",
  "appointment",
  "measurement",
  "child's voice",
  "help",
  "home observation",
]);

function seenFor(kind: string, chance: Chance): string | null {
  if (!sightings.has(kind)) return chance.happens(0.2) ? "not seen" : null;
  return chance.oneOf(["seen", "seen", "seen", "seen alone", "not seen"]);
}

const services = ["Neurology", "Dietetics", "Orthopaedics", "Physiotherapy", "Eye clinic"];
const came = [
  "attended",
  "attended",
  "attended",
  "was not brought",
  "cancelled by family",
  "cancelled by service",
  "moved",
];
const appointment = (chance: Chance) => ({ service: chance.oneOf(services), outcome: chance.oneOf(came) });
const weight = (chance: Chance) => ({ sort: "weight", value: 5 + chance.below(400) / 10, unit: "kg" });
