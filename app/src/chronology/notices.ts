/** What is said on the page somebody comes to after saving, by the word its address carries. */
export const notices: ReadonlyMap<string, string> = new Map([
  ["added", "Added to the chronology."],
  ["corrected", "Corrected. The earlier words can still be read here."],
  ["chosen", "It stands in the chosen account now."],
  ["taken-out", "It no longer stands in the chosen account."],
  [
    "restricted",
    "Restricted. Agencies that may not read it are told only that it is there and that you hold it.",
  ],
  ["sealed", "Sealed. Only the people you named can read it."],
  ["opened", "It is open to the whole team again."],
  ["withdrawn", "Withdrawn. It is no longer part of the chronology; what it said can still be read here."],
  ["reviewed", "Your review stands at the top of the chronology."],
]);
