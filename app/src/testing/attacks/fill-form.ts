import { elementsOf, type Seen } from "./parsed-page.ts";

export interface SeenForm {
  readonly action: string;
  readonly fields: readonly Field[];
}

interface Field {
  readonly name: string;
  readonly sort: "words" | "fixed" | "one of" | "any of" | "file";
  /** What can be chosen; for fixed fields, what stands there. */
  readonly answers: readonly string[];
}

/** The forms of a page that change something, each with its fields. */
export function formsOf(page: string): SeenForm[] {
  return elementsOf(page)
    .filter(({ tag, attributes }) => tag === "form" && attributes["method"]?.toLowerCase() === "post")
    .map((form) => ({ action: form.attributes["action"] ?? "", fields: fieldsOf(form) }));
}

function fieldsOf({ within }: Seen): Field[] {
  const fields = new Map<string, Field>();
  for (const { tag, attributes, within: inside } of within()) {
    const { name, type = "text", value = "" } = attributes;
    if (name === undefined) continue;
    const before = fields.get(name)?.answers ?? [];
    if (tag === "select") fields.set(name, { name, sort: "one of", answers: optionsIn(inside()) });
    else if (tag === "textarea") fields.set(name, { name, sort: "words", answers: [] });
    else if (tag === "button") fields.set(name, { name, sort: "one of", answers: [...before, value] });
    else if (tag !== "input") continue;
    else if (type === "hidden") fields.set(name, { name, sort: "fixed", answers: [value] });
    else if (type === "radio") fields.set(name, { name, sort: "one of", answers: [...before, value] });
    else if (type === "checkbox") fields.set(name, { name, sort: "any of", answers: [...before, value] });
    else if (type === "file") fields.set(name, { name, sort: "file", answers: [] });
    else fields.set(name, { name, sort: "words", answers: [] });
  }
  return [...fields.values()];
}

/** What can be chosen, and nothing last. */
const optionsIn = (inside: readonly Seen[]): string[] => {
  const values = inside
    .filter(({ tag }) => tag === "option")
    .map(({ attributes, text }) => attributes["value"] ?? text());
  return [...values.filter((value) => value !== ""), ""];
};

/** What a form says against one field, and how often it has. */
export interface Objection {
  readonly words: string;
  readonly times: number;
}

const plain = [
  "20 November 2026",
  "27 November 2026",
  "1 March 2019",
  "3",
  "10:15",
  "Mrs Field",
  "a.field@example.org",
  "",
];

/** What a form is sent with: the planted words wherever words go, but for the fields that would not have them. */
export function filledForm(
  { fields }: SeenForm,
  planted: string,
  objections: ReadonlyMap<string, Objection>,
): Record<string, string | string[]> {
  const sent: Record<string, string | string[]> = {};
  for (const { name, sort, answers } of fields) {
    const { times, words } = objections.get(name) ?? { times: 0, words: "" };
    if (sort === "fixed") sent[name] = answers[0] ?? "";
    else if (sort === "one of") sent[name] = answers[times % Math.max(1, answers.length)] ?? "";
    else if (sort === "any of") sent[name] = answers.slice(0, times % 2);
    else if (sort === "words") sent[name] = times === 0 ? planted : mendedBy(words, times - 1);
  }
  return sent;
}

/** A number that the form itself gives as an example, or else one plain answer after another. */
function mendedBy(words: string, tried: number): string {
  const example = /(?:such as|between|from) ([\d.]+)/.exec(words)?.[1];
  const answers = example === undefined ? plain : [example, String(Number(example) + 1), ...plain];
  return answers[tried] ?? "";
}

/** What a refused form says is wrong: each field, with the words. */
export const objectionsIn = (page: string): { readonly field: string; readonly words: string }[] =>
  elementsOf(page)
    .filter(({ attributes }) => attributes["class"]?.includes("govuk-error-summary__list"))
    .flatMap(({ within }) => within())
    .filter(({ tag }) => tag === "a")
    .map(({ attributes, text }) => ({ field: (attributes["href"] ?? "").replace(/^#/, ""), words: text() }));
