import type { Problem } from "@throughline/calendar";
import sets from "../../data/character-sets.json" with { type: "json" };
import { decodeAnsel } from "./ansel.ts";
import { declaredSet } from "./declared-set.ts";
import { decodeAs, strictUtf8 } from "./text-decoder.ts";

/** A file as text, how its bytes stood for letters, and what was odd about that. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly problems: readonly string[];
}

const named: Readonly<Record<string, string>> = sets;

/**
 * Reads bytes as text: by the mark at the beginning, by the noughts of UTF-16, else by what the header says. A header
 * is often wrong, so a file that is UTF-8 throughout is UTF-8 whatever it says. DOS code pages are refused if it matters.
 */
export function decodeText(bytes: Uint8Array): Decoded | Problem {
  const [first, second] = [bytes[0], bytes[1]];
  if (first === 0xff && second === 0xfe) return plain(decodeAs("utf-16le", bytes), "UTF-16");
  if (first === 0xfe && second === 0xff) return plain(decodeAs("utf-16be", bytes), "UTF-16");
  if (first === 0x30 && second === 0) return plain(decodeAs("utf-16le", bytes), "UTF-16");
  if (first === 0 && second === 0x30) return plain(decodeAs("utf-16be", bytes), "UTF-16");
  const says = declaredSet(bytes);
  const label = says === null ? "utf-8" : named[says];
  const utf8 = strictUtf8(bytes);
  if (utf8 !== null) {
    const odd = label !== "utf-8" && bytes.some((byte) => byte > 127);
    return plain(
      utf8,
      "UTF-8",
      odd ? `The header says ${says} but the file is UTF-8, and was read so.` : null,
    );
  }
  if (label === "ansel") return ansel(bytes);
  if (label !== undefined && label !== "utf-8") return plain(decodeAs(label, bytes), shown(label));
  if (says !== null && /^(IBM|CP|DOS|OEM)/.test(says))
    return {
      problem: `The header says the letters are ${says}, a DOS code page, which is not read: accents would come out wrong. Export the file again as UTF-8.`,
    };
  return plain(
    decodeAs("windows-1252", bytes),
    "Windows-1252",
    `${says === null ? "The header does not say how letters are written" : `The header says ${says}`} and the file is not UTF-8. It was read as Windows-1252: look at names with accents.`,
  );
}

function ansel(bytes: Uint8Array): Decoded {
  const text = decodeAnsel(bytes);
  const lost = text.includes("\uFFFD") ? "Some bytes are not ANSEL. Each is shown as “\uFFFD”." : null;
  return plain(text, "ANSEL", lost);
}

function plain(text: string, encoding: string, problem: string | null = null): Decoded {
  return { text, encoding, problems: problem === null ? [] : [problem] };
}

function shown(label: string): string {
  return label.startsWith("iso") ? label.toUpperCase() : label.charAt(0).toUpperCase() + label.slice(1);
}
