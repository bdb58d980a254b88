/** What has just been done, named in the address that a save leads to. */
export const notices: ReadonlyMap<string, string> = new Map([
  ["opened", "The sign has been recorded. Add what people say explains it."],
  ["linked", "The entry has been linked."],
  ["explained", "The explanation has been added."],
  ["reviewed", "It has been recorded that the explanation was looked at again."],
  ["decided", "The decision has been recorded."],
]);
