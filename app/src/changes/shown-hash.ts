/** A hash in groups of eight, as it is read out or written down. */
export const shownHash = (hash: string): string => hash.match(/.{1,8}/g)?.join(" ") ?? "";
