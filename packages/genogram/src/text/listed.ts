/** "Ava", "Ava and Noah", "Ava, Noah and Sam". */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

/** A sentence's first letter as a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Text as a sentence: with a capital, and a full stop unless it ends in a mark of its own. */
export function sentence(text: string): string {
  return capital(/[.?!…]$/.test(text) ? text : `${text}.`);
}

/** "Ellie's", "the Okafors'". */
export function ofName(name: string): string {
  return /s$/i.test(name) && name.startsWith("the ") ? `${name}'` : `${name}'s`;
}
