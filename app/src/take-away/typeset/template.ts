export const templates = ["chronology", "growth"] as const;

/** What a document is laid out as. */
export type Template = (typeof templates)[number];
