export { type Joined, join, newInvitation, newPassword, setAdministrator } from "./join.ts";
export { PeopleFileRefused } from "./read-people-file.ts";
