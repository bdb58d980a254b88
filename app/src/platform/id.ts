import { randomUUIDv7 } from "node:crypto";

/** A new id, in order of making. */
export const newId = (): string => randomUUIDv7();
