/** How a text file's bytes stand for letters, by the names that TextDecoder knows. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/**
 * The encoding of a file from its first bytes: by its byte order mark, by the noughts of UTF-16, by whether the bytes
 * are valid UTF-8 (a letter cut off at the end of the sample is allowed), else Windows-1252. A larger sample is surer.
 */
export function sniffEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const noughts = { even: 0, odd: 0 };
  const looked = Math.min(bytes.length, 1000);
  for (let at = 0; at < looked; at++) if (bytes[at] === 0) noughts[at % 2 === 0 ? "even" : "odd"]++;
  if (noughts.odd > looked / 4 && noughts.even < looked / 20) return "utf-16le";
  if (noughts.even > looked / 4 && noughts.odd < looked / 20) return "utf-16be";
  return isUtf8(bytes) ? "utf-8" : "windows-1252";
}

/** Whether bytes are UTF-8, shortest forms only, without surrogates, allowing a last letter cut short. */
function isUtf8(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] ?? 0;
    const length =
      lead < 0x80
        ? 1
        : lead >= 0xc2 && lead < 0xe0
          ? 2
          : lead >= 0xe0 && lead < 0xf0
            ? 3
            : lead >= 0xf0 && lead < 0xf5
              ? 4
              : 0;
    if (length === 0) return false;
    for (let next = 1; next < length && at + next < bytes.length; next++) {
      const byte = bytes[at + next] ?? 0;
      const [least, most] = next === 1 ? secondByte(lead) : [0x80, 0xbf];
      if (byte < least || byte > most) return false;
    }
    at += length;
  }
  return true;
}

function secondByte(lead: number): readonly [number, number] {
  if (lead === 0xe0) return [0xa0, 0xbf];
  if (lead === 0xed) return [0x80, 0x9f];
  if (lead === 0xf0) return [0x90, 0xbf];
  return lead === 0xf4 ? [0x80, 0x8f] : [0x80, 0xbf];
}
