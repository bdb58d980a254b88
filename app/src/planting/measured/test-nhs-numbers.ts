import { readNhsNumber } from "@throughline/identifiers";

const digits = Array.from({ length: 10 }, (_, digit) => String(digit));

/** NHS numbers that are never given to anybody: those that begin with 999, with their check digit. */
export function* testNhsNumbers(): Generator<string> {
  for (let n = 0; n < 1_000_000; n += 1) {
    const first = `999${String(n).padStart(6, "0")}`;
    const valid = digits.map((digit) => first + digit).find((text) => "nhsNumber" in readNhsNumber(text));
    if (valid !== undefined) yield valid;
  }
}
