/** The decoder that every JavaScript of today has, browser and server alike; it reads no clock and keeps nothing. */
interface Decoder {
  decode(bytes: Uint8Array): string;
}

declare const TextDecoder: new (label: string, options?: { readonly fatal?: boolean }) => Decoder;
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** Bytes as text by a label the web knows; a mark at the beginning is left out. */
export function decodeAs(label: string, bytes: Uint8Array): string {
  return new TextDecoder(label).decode(bytes);
}

/** Bytes as text if they are UTF-8 throughout, else null. */
export function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Text as UTF-8. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
