import assert from "node:assert/strict";
import type { TestHouse } from "./test-house.ts";
import { wordsOf } from "./words-of.ts";

type Form = Readonly<Record<string, string | string[]>>;

/** A page on which two write about the same thing, and what each of them writes there. */
export interface Place {
  readonly what: string;
  readonly at: string;
  /** Where its form is sent, if not to the page. */
  readonly to?: string;
  /** Where the first writes, if not on the same page. */
  readonly firstAt?: string;
  readonly first: Form;
  readonly second: Form;
  /** What the second is shown: the words of each beside those of the other. */
  readonly shown: RegExp;
}

/** What the form of a page was begun on; of several forms, the one that is sent to an address. */
export function basedOn(page: string, to?: string): string {
  const from = to === undefined ? 0 : Math.max(0, page.indexOf(`action="${to}"`));
  return /name="basedOn" value="([^"]*)"/.exec(page.slice(from))?.[1] ?? "none";
}

/** Both open the page; the first saves; the second is told, is told again when the draft is opened again, and saves too. */
export async function bothKeepTheirs(
  house: Pick<TestHouse, "get" | "post">,
  by: { readonly first: string; readonly second: string },
  { at, to = at, firstAt = to, first, second, shown }: Place,
): Promise<void> {
  const read = async (path: string, cookie: string) => await (await house.get(path, cookie)).text();
  const stamp = basedOn(await read(at, by.second), to);
  assert.notEqual(stamp, "none");
  const firstStamp = firstAt === to ? stamp : basedOn(await read(firstAt, by.first));
  const saved = await house.post(firstAt, { ...first, basedOn: firstStamp }, by.first);
  assert.equal(saved.status, 303, wordsOf(await saved.text()));
  const refused = await house.post(to, { ...second, basedOn: stamp }, by.second);
  const told = await refused.text();
  assert.equal(refused.status, 422, wordsOf(told));
  assert.match(wordsOf(told), /has changed this since you opened it\. Look at what it says now/);
  assert.match(wordsOf(told), shown);
  const draft = wordsOf(await read(at, by.second));
  assert.match(draft, /You began this on/);
  assert.match(draft, shown, "a draft that was refused says it again");
  const both = await house.post(to, { ...second, basedOn: basedOn(told, to) }, by.second);
  assert.equal(both.status, 303, wordsOf(await both.text()));
}
