/** What every copy of a drawing says of itself: how it is to be kept, and what is held back from whoever made it. */
export const keptSafe = (restricted: string | null): string[] => [
  "About a child and their family: share it only with those who need it, and keep it as safely as the record.",
  ...(restricted === null ? [] : [restricted]),
];
