/** What has just been done, named in the address that a save leads to. */
export const familyNotices: Readonly<Record<string, string>> = {
  added: "They have been added to the family.",
  recorded: "It has been recorded.",
  changed: "The change has been recorded. How it stood before can still be read.",
  withdrawn: "It has been taken back. It can still be read, with the reason.",
  joined: "The two records are read as one person. You can take this back on their page.",
};
