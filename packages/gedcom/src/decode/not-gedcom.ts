import known from "../../data/other-files.json" with { type: "json" };

/** Why bytes cannot be GEDCOM, as far as their first letters tell, with what to bring instead; null when they may be. */
export function notGedcom(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return "This file is empty.";
  let [hex, at] = ["", bytes[0] === 0xef && bytes[1] === 0xbb ? 3 : 0];
  while (at < bytes.length && hex.length < 32) {
    const byte = bytes[at++] ?? 0;
    if (hex === "" && (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09)) continue;
    hex += byte.toString(16).padStart(2, "0");
  }
  return known.find(({ bytes: start }) => hex.startsWith(start))?.is ?? null;
}
