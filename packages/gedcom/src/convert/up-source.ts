import { changed, pointing, record, type Structure, structure } from "../structure.ts";
import type { Convert, Place } from "./place.ts";

/** A source told of in words where 7.0 asks for a record: it gets one, with the words as its note. Null for what is none. */
export function upSource(of: Structure, place: Place, up: Convert): readonly Structure[] | null {
  if (of.tag !== "SOUR" || of.pointer !== null || place.above.length === 0 || place.above[0] === "HEAD")
    return null;
  const under = { ...place, above: ["SOUR", ...place.above] };
  const texts = of.children.filter(({ tag }) => tag === "TEXT");
  const rest = of.children.filter((one) => !texts.includes(one)).flatMap((one) => up(one, under));
  const data =
    texts.length === 0
      ? []
      : [
          structure(
            "DATA",
            null,
            texts.map((one) => changed(one, {})),
          ),
        ];
  if (of.text === null && data.length + rest.length === 0) return [of];
  if (of.text === null) return [pointing("SOUR", "@VOID@", [...data, ...rest])];
  const xref = place.unusedXref("S");
  place.added.push(record(xref, "SOUR", [structure("NOTE", of.text)]));
  return [pointing("SOUR", xref, [...data, ...rest])];
}
