const ROUNDING = 1e-9;

/** Whether an amount reaches a threshold. Exactly at it counts for "at least" only, whatever the rounding of the machine. */
export function reaches(amount: number, reached: "at least" | "more than", threshold: number): boolean {
  return reached === "at least" ? amount >= threshold - ROUNDING : amount > threshold + ROUNDING;
}

/** Below a line, and not on it. */
export function isBelow(sds: number, line: number): boolean {
  return sds < line - ROUNDING;
}

/** A number with one decimal (or `least`), or as many as it takes (to six) to read on the side of the other that it is on. */
export function beside(amount: number, other: number, least = 1): string {
  const side = Math.abs(amount - other) <= ROUNDING ? 0 : Math.sign(amount - other);
  for (let decimals = least; decimals < 6; decimals++) {
    const text = amount.toFixed(decimals).replace(/^-(?=0\.0*$)/, "");
    if (Math.sign(Number(text) - other) === side) return text;
  }
  return amount.toFixed(side === 0 ? least : 6);
}
