/** A file that cannot be brought in, with the sentence that says why and what to do instead. Nothing of it is kept. */
export class RefusedFile extends Error {}
