import { changed, pointing, record, type Structure, structure } from "../structure.ts";
import { downStructure } from "./down-structure.ts";
import { beneath, type Place } from "./place.ts";

/** The records of a 7.0 file as 5.5.1 has them. */
export function downRecords(records: readonly Structure[], place: Place): readonly Structure[] {
  const sender = records.find(({ tag }) => tag === "SUBM")?.xref ?? null;
  const xref = sender ?? place.unusedXref("U");
  const added = sender === null ? [record(xref, "SUBM", [structure("NAME", "Not given")])] : [];
  const body = records.filter(({ tag }) => tag !== "HEAD" && tag !== "TRLR");
  const head = records.find(({ tag }) => tag === "HEAD") ?? structure("HEAD", null);
  return [
    downHead(head, xref, place),
    ...added,
    ...body.flatMap((one) => downStructure(one, place)),
    structure("TRLR", null),
  ];
}

function downHead(head: Structure, sender: string, place: Place): Structure {
  const rest = head.children.filter(({ tag }) => tag !== "GEDC");
  const down = rest.flatMap((one) => downStructure(one, beneath(place, "HEAD")));
  const has = (tag: string) => down.some((one) => one.tag === tag);
  return changed(head, {
    children: [
      ...(has("SOUR") ? [] : [structure("SOUR", "UNKNOWN")]),
      ...down,
      ...(has("SUBM") ? [] : [pointing("SUBM", sender)]),
      structure("GEDC", null, [structure("VERS", "5.5.1"), structure("FORM", "LINEAGE-LINKED")]),
      structure("CHAR", "UTF-8"),
    ],
  });
}
