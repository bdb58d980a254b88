/** What has just been done, named in the address that a save leads to. */
export const teamNotices: Readonly<Record<string, string>> = {
  added: "The team has been added. Its practitioners can see the record from the day given.",
  ended: "The last day has been recorded.",
  led: "The lead professional has been named.",
};
