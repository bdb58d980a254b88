import table from "../../data/ansel.json" with { type: "json" };

const FIRST_MARK = 0xe0;
const NOT_ANSEL = "\uFFFD";
const LINE_ENDS = "\r\n";

const letters: readonly string[] = Array.from({ length: 256 }, (_, byte) =>
  byte < 128 ? String.fromCharCode(byte) : lookUp(byte),
);

function lookUp(byte: number): string {
  const hex = byte.toString(16);
  const marks: Readonly<Record<string, string>> = table.marks;
  const plain: Readonly<Record<string, string>> = table.letters;
  const mark = marks[hex];
  return mark === undefined ? (plain[hex] ?? NOT_ANSEL) : String.fromCharCode(Number.parseInt(mark, 16));
}

/**
 * ANSEL (ANSI/NISO Z39.47, with the additions of GEDCOM 5.5.1) as text. ANSEL writes marks before their letter; here
 * they follow it and the two are one character where there is one (NFC). A mark with no letter stands on a space.
 */
export function decodeAnsel(bytes: Uint8Array): string {
  const pieces: string[] = [];
  let [marks, start] = ["", 0];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 128 && marks === "") continue;
    if (start < at) pieces.push(ascii(bytes, start, at));
    start = at + 1;
    const letter = letters[byte] ?? NOT_ANSEL;
    if (byte >= FIRST_MARK && letter !== NOT_ANSEL) marks += letter;
    else {
      pieces.push(marks === "" ? letter : marked(letter, marks));
      marks = "";
    }
  }
  pieces.push(ascii(bytes, start, bytes.length), marks === "" ? "" : ` ${marks}`);
  return pieces.join("");
}

function marked(letter: string, marks: string): string {
  return (LINE_ENDS.includes(letter) ? ` ${marks}${letter}` : letter + marks).normalize("NFC");
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, Math.min(to, at + 8192)));
  return text;
}
