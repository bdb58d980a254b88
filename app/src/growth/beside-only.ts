/** What every page that shows a condition's chart says of it. */
export const BESIDE_ONLY =
  "It shows how children with the condition grew, which may be how they were fed. It stands beside UK-WHO and changes nothing in what is asked above: no question is taken back because of it.";
