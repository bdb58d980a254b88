export { toldOfAsked } from "./told-of-asked.tsx";
export { administers, nameAdministrator } from "./administration.store.ts";
