export { accountsHeld, addAccount, changePassword } from "./accounts.store.ts";
export type { Accounts } from "./accounts.ts";
export { invite } from "./invitations.store.ts";
export { knownIfSignedIn, signedIn } from "./signed-in.ts";
