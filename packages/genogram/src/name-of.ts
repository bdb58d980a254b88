import type { Person, Pregnancy } from "./family.ts";

const pregnancies: Readonly<Record<Pregnancy, string>> = {
  expected: "Baby",
  stillborn: "Baby",
  miscarried: "Pregnancy",
  ended: "Pregnancy",
};

/** What somebody is called where they are spoken of; a pregnancy by its name if it was given one. */
export function nameOf({ name, pregnancy }: Person): string {
  const given = name.trim();
  if (given !== "") return given;
  return pregnancy === null ? "Name not known" : pregnancies[pregnancy];
}

const spoken: Readonly<Record<Pregnancy, string>> = {
  expected: "the baby expected",
  stillborn: "the baby who was stillborn",
  miscarried: "the pregnancy that was miscarried",
  ended: "the pregnancy that ended",
};

/** What somebody is called within a sentence. */
export function spokenName({ name, pregnancy }: Person): string {
  const given = name.trim();
  if (given !== "") return given;
  return pregnancy === null ? "somebody whose name is not known" : spoken[pregnancy];
}
