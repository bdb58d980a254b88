import type { PartKnownDay } from "@throughline/calendar";
import type { Pregnancy } from "@throughline/genogram";
import { dateOf } from "../dates/read-gedcom-date.ts";
import { child, children, type Structure, textAt } from "../structure.ts";
import { eventHappened } from "./event-happened.ts";
import { foldWords } from "./fold-words.ts";

/** What a record says of somebody's birth and death, and sentences about what could not be taken as it stands. */
export interface Life {
  readonly born: PartKnownDay | null;
  readonly died: PartKnownDay | "day not known" | null;
  readonly pregnancy: Pregnancy | null;
  readonly untaken: readonly string[];
}

/** Birth, death and pregnancy of an INDI record. A christening is no birth, but a burial is a death. */
export function lifeOf(individual: Structure): Life {
  const pregnancy = pregnancyOf(individual);
  const due = typed(individual, "expected birth");
  const lost = typed(individual, "miscarriage") ?? typed(individual, "pregnancy ended");
  const birth = preferred(individual, "BIRT") ?? due;
  const death = preferred(individual, "DEAT") ?? lost;
  const buried = preferred(individual, "BURI") ?? preferred(individual, "CREM");
  const diedOn = death === null ? null : (dateOf(death)?.day ?? null);
  const dead = death === null ? buried !== null : pregnancy === null || /^y/i.test(death.text ?? "");
  return {
    born: birth === null ? null : (dateOf(birth)?.day ?? null),
    died: diedOn ?? (dead ? "day not known" : null),
    pregnancy,
    untaken: [
      ...untaken("birth", individual, "BIRT"),
      ...untaken("death", individual, "DEAT"),
      ...(death === null && buried !== null
        ? ["a burial and no death: taken as dead, the day not known"]
        : []),
      ...(birth === null && children(individual, "CHR", "BAPM").some(({ children: more }) => more.length > 0)
        ? ["a christening and no birth: no day of birth was taken from it"]
        : []),
    ],
  };
}

/** The first of its kind that has a day, else the first that happened. */
function preferred(individual: Structure, tag: string): Structure | null {
  const happened = children(individual, tag).filter(eventHappened);
  return happened.find((event) => dateOf(event)?.day) ?? happened[0] ?? null;
}

function untaken(what: string, individual: Structure, tag: string): readonly string[] {
  const happened = children(individual, tag).filter(eventHappened);
  const dates = happened.map(dateOf).filter((date) => date !== null && date.written.trim() !== "");
  const unread = dates.filter((date) => date?.day === null).map((date) => date?.written);
  const [first, ...others] = dates.filter((date) => date?.day).map((date) => date?.written.trim());
  return [...unread, ...others.filter((written) => written !== first)].map(
    (written) => `${what} “${written ?? ""}”`,
  );
}

function pregnancyOf(individual: Structure): Pregnancy | null {
  const death = child(individual, "DEAT");
  const age = child(death ?? individual, "AGE");
  const words = foldWords([age?.text, age === null ? null : textAt(age, "PHRASE")].join(" "));
  const cause = foldWords((death && textAt(death, "CAUS")) ?? "");
  if (
    /\bstillb/.test(words) ||
    cause === "stillbirth" ||
    cause === "stillborn" ||
    textAt(individual, "_FIL") === "STILLBORN_CHILD" ||
    typed(individual, "stillborn") ||
    typed(individual, "stillbirth")
  )
    return "stillborn";
  const never = children(individual, "NO", "_NO").find(({ text }) => text?.trim() === "BIRT");
  const why =
    never === undefined
      ? ""
      : foldWords(textAt(never, "PHRASE") ?? textAt(never, "_PHRASE") ?? textAt(never, "NOTE") ?? "");
  if (typed(individual, "miscarriage") || why.includes("miscarr")) return "miscarried";
  if (typed(individual, "pregnancy ended") || typed(individual, "abortion")) return "ended";
  return typed(individual, "expected birth") ? "expected" : null;
}

function typed(individual: Structure, type: string): Structure | null {
  return (
    children(individual, "EVEN").find((event) => foldWords(textAt(event, "TYPE") ?? "") === type) ?? null
  );
}
