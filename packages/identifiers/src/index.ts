export { readNhsNumber, showNhsNumber } from "./nhs-number.ts";
export type { Problem } from "./problem.ts";
export { readUpn } from "./upn.ts";
export { readUprn } from "./uprn.ts";
