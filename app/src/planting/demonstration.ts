/** The demonstration partnership is known by this id, so that a store of somebody's own is never taken for it. */
export const DEMONSTRATION = "0192f000-0000-7000-8000-00000000a5e0";

/** Everybody of the demonstration has this password. It keeps nothing safe, and says so. */
export const DEMONSTRATION_PASSWORD = "for-trying-only";

/** "DC Amy Holt" signs in as amy.holt@ashmere.example. */
export function emailOf(name: string): string {
  const [given = "", ...rest] = name
    .toLowerCase()
    .replace(/^(dr|dc|pc|ds|sgt|mr|mrs|ms|miss) /, "")
    .split(/\s+/);
  const local = [given, rest.at(-1)].filter((part) => part !== undefined).join(".");
  return `${local.normalize("NFD").replaceAll(/[^a-z.]/g, "")}@ashmere.example`;
}
