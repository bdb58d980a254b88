import type { Page } from "playwright-core";

interface Heard {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly childIds?: readonly string[];
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

async function everythingOn(page: Page): Promise<ReadonlyMap<string, Heard>> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send("Accessibility.getFullAXTree")) as unknown as { nodes: Heard[] };
  await session.detach();
  return new Map(nodes.map((node) => [node.nodeId, node]));
}

const words = (value: unknown): string => (typeof value === "string" ? value : "");
const sentence = ({ role, name }: Heard): string => `${words(role?.value)}: ${words(name?.value)}`;
/** What a screen reader passes over without a word of its own. */
const silent = new Set(["generic", "none", "StaticText", "InlineTextBox"]);

/** What a screen reader says of a drawing, in its order: each role with its name, as Chromium tells it. */
export async function heard(page: Page, drawing: RegExp): Promise<string[]> {
  const nodes = await everythingOn(page);
  const root = [...nodes.values()].find(
    ({ role, name }) => role?.value === "group" && drawing.test(words(name?.value)),
  );
  const said: string[] = [];
  const listen = (id: string): void => {
    const node = nodes.get(id);
    if (node === undefined) return;
    if (!node.ignored && !silent.has(words(node.role?.value))) said.push(sentence(node));
    for (const child of node.childIds ?? []) listen(child);
  };
  for (const child of root?.childIds ?? []) listen(child);
  return said;
}

/** What is said of whatever has the focus. */
export async function heardOn(page: Page): Promise<string> {
  const focused = [...(await everythingOn(page)).values()].filter(({ properties = [] }) =>
    properties.some(({ name, value }) => name === "focused" && value.value === true),
  );
  const last = focused.at(-1);
  return last === undefined ? "" : sentence(last);
}
