import { createHash, createHmac } from "node:crypto";

/** What a chain's first link and a partnership's first seal follow. */
export const NOTHING_BEFORE = "0".repeat(64);

/** A link as it stands in the database: the rows one statement wrote, and what holds them to the link before. */
export interface Link {
  readonly partnershipId: string;
  readonly chain: string;
  readonly n: number;
  readonly table: string;
  /** As the database writes an instant in UTC: the link is made over this very text. */
  readonly at: string;
  readonly by: string | null;
  readonly keys: readonly string[];
  readonly digests: readonly string[];
  readonly before: string;
  readonly link: string;
}

const sha256 = (parts: readonly (string | number)[]): string =>
  createHash("sha256").update(parts.join("\n")).digest("hex");

/** What a link must be, from what it says. */
export const linkOver = ({ before, partnershipId, chain, n, table, at, by, keys, digests }: Link): string =>
  sha256([before, partnershipId, chain, n, table, at, by ?? "-", keys.join(","), digests.join(",")]);

/** One day's seal over the ends of the chains that grew and over the looks taken until then. */
export interface Seal {
  readonly partnershipId: string;
  readonly day: Temporal.PlainDate;
  readonly sealedAt: Temporal.Instant;
  /** "chain n link", in order. */
  readonly chains: readonly string[];
  readonly looks: number;
  readonly looksDigest: string;
  readonly before: string;
  readonly seal: string;
  /** Tells which key it was made with, and nothing about the key. */
  readonly keyMark: string;
}

/** The key that seals are made with. It is the app's secret's, so the database alone cannot make one. */
export interface SealingKey {
  readonly key: Buffer;
  readonly mark: string;
}

export function sealingKey(secret: string): SealingKey {
  const key = createHmac("sha256", secret).update("seals of changes").digest();
  return { key, mark: createHash("sha256").update(key).digest("hex").slice(0, 8) };
}

/** What a seal must be, from what it says. */
export const sealOver = (
  { key }: SealingKey,
  { partnershipId, day, sealedAt, chains, looks, looksDigest, before }: Omit<Seal, "seal" | "keyMark">,
): string =>
  createHmac("sha256", key)
    .update(
      [before, partnershipId, day, sealedAt.epochMilliseconds, looks, looksDigest, ...chains].join("\n"),
    )
    .digest("hex");
