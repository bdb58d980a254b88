export { accountsHeld, addAccount, changePassword } from "./accounts.store.ts";
export type { Accounts } from "./accounts.ts";
export { knownIfSignedIn, signedIn } from "./signed-in.ts";
