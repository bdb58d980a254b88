import signatures from "../../data/file-signatures.json" with { type: "json" };

interface Signature {
  readonly bytes: string;
  /** Text that must also stand somewhere in the first bytes. */
  readonly holds?: string;
  readonly is: string;
  readonly mend: string;
}

const known: readonly Signature[] = signatures;

/** What a file that is no text is, by its first bytes, and what to do instead; null for none we know. */
export function fileSignature(bytes: Uint8Array): string | null {
  const text = latin(bytes);
  const found = known.find(
    ({ bytes: start, holds }) =>
      hex(bytes).startsWith(start) && (holds === undefined || text.includes(holds)),
  );
  if (found) return `${found.is} ${found.mend}`;
  return text.slice(4, 8) === "ftyp" ? "This is a picture or a film. Type what it says." : null;
}

/** Bytes as text, one letter each: right for the marks that tell formats apart, not for names. */
export function latin(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes.subarray(0, 64_000)) text += String.fromCharCode(byte);
  return text;
}

function hex(bytes: Uint8Array): string {
  return [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
