/** A role as it stands inside a sentence: "health visitor", but "SENCO" and "GP" as they are. */
export const roleInSentence = (role: string): string =>
  /^\p{Lu}\p{Lu}/u.test(role) ? role : role.charAt(0).toLowerCase() + role.slice(1);
