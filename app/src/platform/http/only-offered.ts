/** Whether somebody may come to an address: true of an address that is not known here. */
export interface Offers {
  goes(method: "GET" | "POST", address: string): boolean;
  /** Whether coming there is only to read: the words of such a link stay where it goes, but for a verb. */
  isRead(address: string): boolean;
}

const TAG = String.raw`((?:[^">]|"[^"]*")*)`;
const links = new RegExp(`<a\\b${TAG}>(.*?)</a>`, "gs");
const forms = new RegExp(`<form\\b${TAG}>.*?</form>`, "gs");
const emptied = new RegExp(`<(p|li|ul|div)\\b${TAG}>\\s*(?:\0\\s*)+</\\1>`, "g");
const DRAWN = /^\s*<(?:g|path|rect|circle|text|title)\b/;

/** A page without the links and forms that would be refused, so that nobody is offered what is not theirs to do. */
export function onlyOffered(page: string, offers: Offers): string {
  const without = page
    .replaceAll(links, (whole, tag: string, words: string) => {
      const address = attribute(tag, "href");
      if (address === null || offers.goes("GET", address)) return whole;
      const isVerb = attribute(tag, "class")?.split(" ").includes("action") ?? false;
      return (offers.isRead(address) && !isVerb) || DRAWN.test(words) ? words : "\0";
    })
    .replaceAll(forms, (whole, tag: string) => {
      const address = attribute(tag, "action");
      const isSent = attribute(tag, "method") === "post";
      return !isSent || address === null || offers.goes("POST", address) ? whole : "\0";
    });
  return withoutEmptied(without).replaceAll("\0", "");
}

function withoutEmptied(page: string): string {
  const once = page.replaceAll(emptied, "\0");
  return once === page ? page : withoutEmptied(once);
}

const attribute = (tag: string, name: string): string | null =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll("&amp;", "&") ?? null;
