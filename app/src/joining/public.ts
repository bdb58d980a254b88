export { type Joined, join, newPassword } from "./join.ts";
export { PeopleFileRefused } from "./read-people-file.ts";
