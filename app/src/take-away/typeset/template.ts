export const templates = ["chronology", "growth", "genogram"] as const;

/** What a document is laid out as. */
export type Template = (typeof templates)[number];
