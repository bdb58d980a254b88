/** An entry's agency, and to whom it is open; `to` is null where a restriction names nobody of that sort. */
export interface Restricted {
  readonly agency: "ours" | "school";
  readonly open_to: readonly ("ours" | "school" | "police")[] | null;
  readonly sealed_to: "viewers" | "others" | null;
}

const open = { open_to: null, sealed_to: null } as const;

/** Every way in which an entry is, or is not, kept from whoever looks. */
export const restrictions: Readonly<Record<string, Restricted>> = {
  "ours, to all": { agency: "ours", ...open },
  "the school's, to all": { agency: "school", ...open },
  "the school's, to us too": { agency: "school", open_to: ["ours", "school"], sealed_to: null },
  "the school's, to others": { agency: "school", open_to: ["school", "police"], sealed_to: null },
  "ours, sealed to the viewer": { agency: "ours", open_to: null, sealed_to: "viewers" },
  "ours, sealed to others": { agency: "ours", open_to: null, sealed_to: "others" },
};
