export { familyOf } from "./family.store.ts";
