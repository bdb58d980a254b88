import { type PartKnownDay, showPartKnownDay } from "@throughline/calendar";
import { z } from "zod";
import { oneOf, partKnownDay, words } from "../../platform/forms/answers.ts";
import type { Problem } from "../../platform/forms/fields.ts";
import { notYet, partKnownDayOrNone, tooFarAhead } from "../answers.ts";
import { type FactSort, factSort, type FieldsProps } from "../fact-sort.ts";
import { Choose, DayField, Words } from "../fields.tsx";
import type { OpenFamily } from "../open-family.ts";
import { columnsOf, partKnownOf } from "../part-known.ts";
import type { DetailSort, FactTables } from "../tables.ts";

interface Detail {
  readonly words: string | null;
  readonly day: PartKnownDay | null;
}

interface DetailDefinition {
  readonly key: string;
  readonly sort: DetailSort;
  readonly one: string;
  readonly note?: string;
  readonly schema: z.ZodType<Detail>;
  readonly Fields: (props: FieldsProps) => ReturnType<FactSort["Fields"]>;
  readonly said: (name: string, words: string, day: string) => string;
  readonly problems?: (detail: Detail, family: OpenFamily) => Problem[];
}

const dayIn = (row: FactTables["person_detail"]): string => {
  const day = partKnownOf(row, "day");
  return day ? showPartKnownDay(day) : "";
};

const detail = ({ sort, said, problems, ...rest }: DetailDefinition): FactSort =>
  factSort({
    ...rest,
    table: "person_detail",
    lasting: false,
    shownAt: "person",
    ends: [{ column: "person_id", label: "About whom" }],
    is: (row) => row.sort === sort,
    own: ({ words: told, day }) => ({ sort, words: told, ...columnsOf("day", day) }),
    problems: (value, family) => problems?.(value, family) ?? [],
    typed: (row) => ({ words: row.words ?? "", day: dayIn(row) }),
    sentence: (row, { called }) => said(called(row.person_id), row.words ?? "", dayIn(row)),
    people: (row) => [row.person_id],
  });

const dayHint = "As exactly as it is known: 12 March 1991, March 1991, 1991, or about 1990.";

export const births = detail({
  key: "births",
  sort: "born",
  one: "when somebody was born",
  schema: z
    .object({ day: partKnownDay("Give the day, as exactly as it is known") })
    .transform((v) => ({ ...v, words: null })),
  problems: ({ day }, { open }) => notYet("day", day, open.today),
  Fields: ({ state }) => <DayField state={state} name="day" label="Born" hint={dayHint} />,
  said: (name, _, day) => `${name} was born ${day}`,
});

export const deaths = detail({
  key: "deaths",
  sort: "died",
  one: "that somebody has died",
  schema: z.object({ day: partKnownDayOrNone }).transform((v) => ({ ...v, words: null })),
  problems: ({ day }, { open }) => notYet("day", day, open.today),
  Fields: ({ state }) => (
    <DayField
      state={state}
      name="day"
      label="Died"
      hint="As exactly as it is known. Leave it empty if the day is not known."
    />
  ),
  said: (name, _, day) => `${name} has died${day === "" ? "" : `: ${day}`}`,
});

export const sexes = detail({
  key: "sex",
  sort: "sex",
  one: "sex as recorded",
  schema: z
    .object({
      words: oneOf(["female", "male", "not known"], "Choose the sex that is recorded, or not known"),
    })
    .transform((v) => ({ ...v, day: null })),
  Fields: ({ state }) => (
    <Choose
      state={state}
      name="words"
      label="Sex as recorded"
      items={[
        { value: "female", text: "Female" },
        { value: "male", text: "Male" },
        { value: "not known", text: "Not known" },
      ]}
    />
  ),
  said: (name, words_) => `The sex recorded of ${name} is ${words_}`,
});

export const genders = detail({
  key: "gender",
  sort: "gender",
  one: "gender as somebody tells it",
  note: "In their own words, and only as they themselves tell it. It is shown in place of the sex recorded.",
  schema: z
    .object({ words: words("Write it in their own words", 100) })
    .transform((v) => ({ ...v, day: null })),
  Fields: ({ state }) => <Words state={state} name="words" label="Gender, in their own words" />,
  said: (name, words_) => `${name}’s gender, as told: ${words_}`,
});

export const languages = detail({
  key: "languages",
  sort: "languages",
  one: "which languages somebody uses",
  schema: z.object({ words: words("Say which languages", 300) }).transform((v) => ({ ...v, day: null })),
  Fields: ({ state }) => (
    <Words
      state={state}
      name="words"
      label="Languages, and whether an interpreter is wanted"
      hint="For example, Somali and some English: interpreter for meetings; British Sign Language."
    />
  ),
  said: (name, words_) => `${name} uses ${words_}`,
});

const pregnancyWords = {
  expected: "is expected",
  stillborn: "was stillborn",
  miscarried: "was lost before birth",
  ended: "was a pregnancy that ended",
} as const;

export const pregnancies = detail({
  key: "pregnancies",
  sort: "pregnancy",
  one: "a pregnancy, or a baby who died before birth",
  note: "Only what the family wants to be known, in their words. A name that they gave belongs in names.",
  schema: z.object({
    words: oneOf(["expected", "stillborn", "miscarried", "ended"], "Choose what is known"),
    day: partKnownDayOrNone,
  }),
  problems: ({ day }, { open }) => tooFarAhead("day", day, open.today),
  Fields: ({ state }) => (
    <>
      <Choose
        state={state}
        name="words"
        label="What is known"
        items={[
          { value: "expected", text: "A baby is expected" },
          { value: "stillborn", text: "Stillborn" },
          { value: "miscarried", text: "Miscarried" },
          { value: "ended", text: "The pregnancy ended" },
        ]}
      />
      <DayField state={state} name="day" label="When, or when the baby is due" hint={dayHint} />
    </>
  ),
  said: (name, told, day) =>
    `${name} ${told in pregnancyWords ? pregnancyWords[told as keyof typeof pregnancyWords] : told}${day === "" ? "" : `: ${day}`}`,
});
