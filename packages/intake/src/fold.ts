/** Text without case, accents or punctuation, its words one space apart: "O’Brien-Núñez" is "o brien nunez". For comparing, never for showing. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Whether the words of a folded phrase stand next to each other, whole, in a folded text. */
export function holdsPhrase(text: string, phrase: string): boolean {
  return phrase !== "" && ` ${text} `.includes(` ${phrase} `);
}
