import { shortestPassword } from "./accounts.ts";
import type { Problem } from "../platform/forms/fields.ts";

const LONGEST = 200;

/** What is wrong with a password somebody chose: its length, and nothing else about it. */
export function passwordProblems(password: string, again: string): Problem[] {
  if (password.length < shortestPassword)
    return [
      {
        field: "password",
        words: `Choose a password of at least ${shortestPassword} characters. Three or four words will do`,
      },
    ];
  if (password.length > LONGEST)
    return [{ field: "password", words: `Choose a password of at most ${LONGEST} characters` }];
  return password === again ? [] : [{ field: "again", words: "The two passwords are not the same" }];
}
