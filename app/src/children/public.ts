export { type Child, firstName, fullName, pronounsOf } from "./child.ts";
export { ChildPage, type OpenRecord } from "./child-page.tsx";
export { lookAt, lookAtChild } from "./look-at.ts";
export { openRecord } from "./open-record.ts";
export { forgetThresholdDecisions, thresholdDecisionsOf } from "./threshold-decisions.store.ts";
export { childById, childrenOf, keepLook } from "./store.ts";
export { isNumberTaken, openNewRecord } from "./new-child.store.ts";
