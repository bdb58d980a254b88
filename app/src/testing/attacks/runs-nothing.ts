import { elementsOf, type Seen } from "./parsed-page.ts";

const addresses = new Set(["href", "src", "action", "formaction", "xlink:href", "data", "poster", "srcset"]);
const strange = new Set(["iframe", "object", "embed", "base", "applet", "foreignobject"]);

/** What of a page would run, or lead elsewhere, that the product did not put there. Nothing, on a page that holds. */
export function wouldRun(page: string): string[] {
  return elementsOf(page).flatMap(faultsOf);
}

function faultsOf({ tag, attributes, text }: Seen): string[] {
  const faults: string[] = [];
  if (tag === "script" && !isOurs(attributes, text())) faults.push(`a script: ${text().slice(0, 80)}`);
  if (strange.has(tag.toLowerCase())) faults.push(`<${tag}>`);
  if (tag === "planted" || "planted" in attributes) faults.push(`what was planted stands as <${tag}>`);
  if (tag === "meta" && "http-equiv" in attributes) faults.push("a meta that steers the browser");
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) faults.push(`<${tag} ${name}>`);
    if (name === "style" && /planted/.test(value)) faults.push(`<${tag} style> with what was planted`);
    if (addresses.has(name) && leadsAway(value)) faults.push(`<${tag} ${name}="${value.slice(0, 80)}">`);
  }
  return faults;
}

function isOurs({ src, type }: Readonly<Record<string, string>>, text: string): boolean {
  if (src !== undefined) return src.startsWith("/build/") && text === "";
  return type === "application/json" && isJson(text);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** A browser leaves tabs and line ends out of an address before it looks at its scheme. */
function leadsAway(address: string): boolean {
  const read = address.replaceAll(/[\t\n\r]/g, "").trim();
  if (/^(?:\/(?![/\\])|#|\?|$)/.test(read)) return false;
  return !/^(?:mailto:|tel:|https:\/\/[\w.-]*(?:gov\.uk|org\.uk|nhs\.uk|rcpch\.ac\.uk|org|com)(?:\/|$)|http:\/\/localhost\/)/.test(
    read,
  );
}
