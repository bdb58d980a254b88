import { type DefaultTreeAdapterTypes as Tree, parse } from "parse5";

/** An element as a browser's parser sees it. */
export interface Seen {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: () => string;
  readonly within: () => Seen[];
}

/** Every element of a page, in the order in which they stand. */
export const elementsOf = (page: string): Seen[] => parse(page).childNodes.flatMap(told);

function told(node: Tree.ChildNode): Seen[] {
  if (!("tagName" in node)) return [];
  const inside = "content" in node ? node.content.childNodes : node.childNodes;
  const itself: Seen = {
    tag: node.tagName,
    attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
    text: () => inside.map(textOf).join(""),
    within: () => inside.flatMap(told),
  };
  return [itself, ...inside.flatMap(told)];
}

function textOf(node: Tree.ChildNode): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}
