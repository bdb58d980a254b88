export { knownIfSignedIn, signedIn } from "./signed-in.ts";
