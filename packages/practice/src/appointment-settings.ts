import { fromProcedure, ourDefault } from "./new-setting.ts";
import type { Source } from "./source.ts";

/** What general practice is asked of a child who was not brought. */
export const rcgp: Source = {
  title: "RCGP child safeguarding toolkit: was not brought",
  place:
    "one is enough where there is a plan for neglect; otherwise a pattern and what it means for the child",
  seen: "text seen",
};

/** What a discussion of repeated cancelling rests on. */
export const sussex: Source = {
  title: "Sussex: children who are not brought",
  place: "home visits and repeated cancelling count too",
  seen: "text seen",
};

/** How far back missed appointments are asked about. */
export const lookBack = ourDefault({
  key: "missed-appointments-look-back",
  words: "Missed appointments are asked about for",
  value: 12,
  unit: "months",
});

/** In how many in a row with one service a run is seen. */
export const inARow = ourDefault({
  key: "missed-in-a-row",
  words: "Missed appointments in a row with one service make a run from",
  value: 2,
  unit: "count",
});

/** In how many over all services a run is seen. */
export const acrossServices = ourDefault({
  key: "missed-across-services",
  words: "Missed appointments over all services make a run from",
  value: 3,
  unit: "count",
});

/** Within how long that many make a run. */
export const acrossWithin = ourDefault({
  key: "missed-across-services-within",
  words: "Missed appointments over all services make a run when so many lie within",
  value: 12,
  unit: "months",
});

/** How soon a run, or an appointment moved again and again, is talked about together. */
export const discussedWithin = ourDefault({
  key: "appointments-discussed-within",
  words: "Appointments missed or moved again and again are talked about together within",
  value: 10,
  unit: "working days",
});

/** From how many missed appointments on each is asked about. */
export const askedFrom = ourDefault({
  key: "missed-asked-about-from",
  words: "Within that time missed appointments are asked about from number",
  value: 1,
  unit: "count",
});

/** The same for a child on a plan for neglect. */
export const askedFromOnNeglectPlan = fromProcedure(
  {
    key: "missed-asked-about-from-on-neglect-plan",
    words: "On a child protection plan for neglect they are asked about from number",
    value: 1,
    unit: "count",
  },
  "national",
  rcgp,
);
