export { administers, nameAdministrator } from "./administration.store.ts";
