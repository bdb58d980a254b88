import { spokenName } from "../name-of.ts";
import { sentence } from "../text/listed.ts";
import { whenWords } from "../text/when-words.ts";
import type { CarerAsked } from "./adult-services-asked.ts";

/** What is recorded of one carer, in a sentence with who said it and when: "No adult service works with Lee Pike; said by Lee Pike, on 3 May 2026." */
export function adultServiceSentence({ person, asked }: CarerAsked): string {
  const name = spokenName(person);
  if (asked === null) return sentence(`Whether an adult service works with ${name} is not recorded as asked`);
  const { answer, words, saidBy, on } = asked;
  const more = words === null ? "" : `: ${words}`;
  const said = `; said by ${saidBy}, ${whenWords(on)}`;
  if (answer === "yes") return sentence(`${words ?? "An adult service"} works with ${name}${said}`);
  if (answer === "none") return sentence(`No adult service works with ${name}${more}${said}`);
  if (answer === "not asked")
    return sentence(`${name} was not asked whether an adult service works with them${more}${said}`);
  return sentence(`${name} would not say whether an adult service works with them${more}${said}`);
}

/** The same in a word or two, for a table. */
export function adultServiceNote({ asked }: CarerAsked): string {
  if (asked === null) return "adult services: not recorded as asked";
  return `adult services: ${asked.answer === "yes" ? (asked.words ?? "yes") : asked.answer}`;
}
