export { type Joined, join, newInvitation, newPassword } from "./join.ts";
export { PeopleFileRefused } from "./read-people-file.ts";
