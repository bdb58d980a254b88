/** The four parts UK-WHO is made of, youngest first. */
export type SegmentName = "UK90 preterm" | "WHO length" | "WHO height" | "UK90";

/** The names of the parts, youngest first. */
export const segmentNames: readonly SegmentName[] = ["UK90 preterm", "WHO length", "WHO height", "UK90"];
