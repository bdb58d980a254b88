import type { Person, Pregnancy } from "./family.ts";

const pregnancies: Readonly<Record<Pregnancy, string>> = {
  expected: "Baby expected",
  stillborn: "Baby, stillborn",
  miscarried: "Pregnancy, miscarried",
  ended: "Pregnancy that ended",
};

/** What somebody is called where they are spoken of; a pregnancy by its name if it was given one. */
export function nameOf({ name, pregnancy }: Person): string {
  const given = name.trim();
  if (given !== "") return given;
  return pregnancy === null ? "Name not known" : pregnancies[pregnancy];
}
