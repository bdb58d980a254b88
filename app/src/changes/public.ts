export type { Finding } from "./finding.ts";
export { linkingOf, type Linking } from "./linking.store.ts";
export { sealingKey } from "./link.ts";
export { sealChanges } from "./seal-changes.ts";
export { sealKept } from "./seals.store.ts";
export { type Verified, verify } from "./verify.ts";
