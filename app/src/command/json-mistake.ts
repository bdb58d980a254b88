const BLANK = /[ \t\r\n]*/y;
const TOKEN =
  /[{}[\],:]|"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/uy;

type Wanted =
  | "a value"
  | "a name in quotation marks"
  | "a colon"
  | "a comma or the end of the list"
  | "nothing more";

/** Where a text stops being JSON, and what ought to stand there: "line 3, column 14 ought to have a value". */
export function jsonMistake(text: string): string {
  const open: ("{" | "[")[] = [];
  let wanted: Wanted = "a value";
  let mayClose = false;
  for (let at = 0; ;) {
    BLANK.lastIndex = at;
    BLANK.exec(text);
    at = BLANK.lastIndex;
    TOKEN.lastIndex = at;
    const token: string | undefined = TOKEN.exec(text)?.[0];
    const next: Wanted | null = token === undefined ? null : after(token, wanted, mayClose, open);
    if (token === undefined || next === null) return `${placeIn(text, at)} ought to have ${wanted}`;
    wanted = next;
    mayClose = token === "{" || token === "[";
    at = TOKEN.lastIndex;
  }
}

/** What is wanted after a token; null where the token itself is not what was wanted. */
function after(token: string, wanted: Wanted, mayClose: boolean, open: ("{" | "[")[]): Wanted | null {
  const done = (): Wanted => (open.length === 0 ? "nothing more" : "a comma or the end of the list");
  if (token === "}" || token === "]") {
    if (!mayClose && wanted !== "a comma or the end of the list") return null;
    if (open.at(-1) !== (token === "}" ? "{" : "[")) return null;
    open.pop();
    return done();
  }
  if (wanted === "a colon") return token === ":" ? "a value" : null;
  if (wanted === "a name in quotation marks") return token.startsWith('"') ? "a colon" : null;
  if (wanted === "a comma or the end of the list") {
    if (token !== ",") return null;
    return open.at(-1) === "{" ? "a name in quotation marks" : "a value";
  }
  if (wanted === "nothing more" || token === "," || token === ":") return null;
  if (token !== "{" && token !== "[") return done();
  open.push(token);
  return token === "{" ? "a name in quotation marks" : "a value";
}

function placeIn(text: string, at: number): string {
  const lines = text.slice(0, at).split("\n");
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}
