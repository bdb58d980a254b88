/**
 * One GEDCOM structure: a line, the lines that continue its text, and the structures beneath it. A line that is not
 * GEDCOM is kept as a structure with an empty tag, its text the line itself.
 */
export interface Structure {
  /** The line of the file on which it begins, from 1; 0 when it came from no file. */
  readonly line: number;
  /** What others point at, with its signs: "@I1@". */
  readonly xref: string | null;
  readonly tag: string;
  /** The xref it points at, "@VOID@" for nobody; null when it holds text, or nothing. */
  readonly pointer: string | null;
  /** Its text with continuations joined and escapes undone; never empty, null when there is none. */
  readonly text: string | null;
  readonly children: readonly Structure[];
  /** How its text stood in the file, where we would write it otherwise; null where we would write the same. */
  readonly asWritten: readonly string[] | null;
}

const none: readonly Structure[] = [];

/** A structure that came from no file. Empty text is no text. */
export function structure(
  tag: string,
  text: string | null,
  children: readonly Structure[] = none,
): Structure {
  return made({ tag, text: text === "" ? null : text, children });
}

/** A structure that points at a record. */
export function pointing(tag: string, pointer: string, children: readonly Structure[] = none): Structure {
  return made({ tag, pointer, children });
}

/** A record that others may point at. */
export function record(xref: string, tag: string, children: readonly Structure[]): Structure {
  return made({ xref, tag, children });
}

function made(parts: Partial<Structure> & { readonly tag: string }): Structure {
  return { line: 0, xref: null, pointer: null, text: null, children: none, asWritten: null, ...parts };
}

/** The same structure with other content; how it stood in a file no longer counts. */
export function changed(from: Structure, to: Partial<Structure>): Structure {
  return { ...from, asWritten: null, ...to };
}

/** The first structure beneath with this tag; null when there is none. */
export function child(of: Structure, tag: string): Structure | null {
  return of.children.find((beneath) => beneath.tag === tag) ?? null;
}

/** Every structure beneath with one of these tags, in the file's order. */
export function children(of: Structure, ...tags: readonly string[]): readonly Structure[] {
  return of.children.filter(({ tag }) => tags.includes(tag));
}

/** The text at the end of a path of tags, trimmed: `textAt(indi, "BIRT", "DATE")`; null when there is none. */
export function textAt(of: Structure, ...path: readonly string[]): string | null {
  let at: Structure | null = of;
  for (const tag of path) at = at === null ? null : child(at, tag);
  const text = at?.text?.trim() ?? "";
  return text === "" ? null : text;
}
