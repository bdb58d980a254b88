/** There is nothing here that this practitioner may see: the same words whether it exists or not. */
export class NothingToSee extends Error {}

/** What the rules refuse, with the sentence to show. */
export class NotAllowed extends Error {}
