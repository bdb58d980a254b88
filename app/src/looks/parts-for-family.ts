/** The parts of a record as a family would name them. What is not here is told as "another page". */
const parts: readonly (readonly [RegExp, string])[] = [
  [/^overview/, "the first page"],
  [/^found/, "the name, in a search"],
  [
    /^(chronology|one entry|adding an entry|correcting|reviewing|choosing|why the chronology)/,
    "what happened day by day",
  ],
  [/^(family|genogram|somebody)/, "the family"],
  [/^(growth|a growth|the growth)/, "weight and height"],
  [/^(appointments|a missed|an appointment|a service|coming to|whether)/, "appointments"],
  [/^(signs|one sign|recording a sign|an explanation)/, "what wants explaining"],
  [/^(checks|a check|an exception)/, "whether we did what we should"],
  [/^(team|adding somebody|naming the lead|recording a last day)/, "who works with the family"],
  [/^(what has been decided|recording which plan|recording why)/, "what was decided"],
  [/^(files|bringing a file)/, "files brought in"],
  [/^(who looked)/, "who looked"],
  [/^who may see/, "who may see the record"],
  [/^who opened it in an emergency/, "who opened it in an emergency"],
  [/^(opened in an emergency)/, "the record, in an emergency"],
];

/** A part of a record in a family's words. Pages about who must not see it, or what is sealed or shared, are not named. */
export const partForFamily = (part: string): string =>
  parts.find(([pattern]) => pattern.test(part))?.[1] ?? "another page";
