const names = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** The English name of a month, 1 to 12: "March". */
export function monthName(month: number): string {
  const name = names[month - 1];
  if (name === undefined) throw new RangeError(`There is no month ${month}.`);
  return name;
}

/** The first three letters of a month's name: "Mar". */
export function shortMonthName(month: number): string {
  return monthName(month).slice(0, 3);
}

/** Which month a word names, 1 to 12, in full or by three letters or more ("Sept"), in any case; null when it names none. */
export function monthNamed(word: string): number | null {
  const letters = word.toLowerCase().replace(/\.$/, "");
  if (letters.length < 3) return null;
  const at = names.findIndex((name) => name.toLowerCase().startsWith(letters));
  return at === -1 ? null : at + 1;
}
