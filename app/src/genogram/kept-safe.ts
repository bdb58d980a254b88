/** What every copy of a drawing says of itself: how it is to be kept, and what is held back from whoever made it. */
export const keptSafe = (restricted: string | null): string[] => [
  "about a child and their family. Share it only with those who need it, and keep it as safely as the record.",
  ...(restricted === null ? [] : [restricted]),
];
