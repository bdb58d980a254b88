import { randomInt } from "node:crypto";

/** Without what is easily mistaken on paper: i, l, o, 0 and 1. */
const letters = "abcdefghjkmnpqrstuvwxyz23456789";

/** Twenty characters out of 31, in fours: 99 bits that nobody chose. */
export function randomPassword(): string {
  const four = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join("");
  return Array.from({ length: 5 }, four).join("-");
}
