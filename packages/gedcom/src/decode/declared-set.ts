const AS_FAR_AS_A_HEAD = 20_000;

/** The character set that the header names, in capitals; null when it names none. Read byte by byte, before the encoding is known. */
export function declaredSet(bytes: Uint8Array): string | null {
  let head = "";
  for (const byte of bytes.subarray(0, AS_FAR_AS_A_HEAD)) head += String.fromCharCode(byte);
  for (const line of head.split(/[\r\n]+/).slice(1)) {
    const words = line.trim().split(/\s+/);
    if (words[0] === "0") return null;
    if (words[0] === "1" && words[1] === "CHAR") return words.slice(2).join(" ").toUpperCase() || null;
  }
  return null;
}
