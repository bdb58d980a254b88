import tags from "../../data/extension-tags.json" with { type: "json" };
import { pointing, record, type Structure, structure } from "../structure.ts";
import type { Writing } from "./writing.ts";

const months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
const SENDER = "@SENDER@";
const where: Readonly<Record<string, string>> = tags;

/** HEAD: the version, what wrote it and when, whom it is about, and in 7.0 what each tag of our own means. */
export function headOf(writing: Writing, today: Temporal.PlainDate, root: string | null): Structure {
  if (root !== null) writing.extensions.add("_ROOT");
  const { version, extensions } = writing;
  const on = `${today.day} ${months[today.month - 1] ?? ""} ${today.year}`;
  const source = structure("SOUR", "THROUGHLINE", [structure("NAME", "Throughline")]);
  const about = root === null ? [] : [pointing("_ROOT", root)];
  if (version === "5.5.1")
    return head([
      source,
      structure("DATE", on),
      pointing("SUBM", SENDER),
      structure("GEDC", null, [structure("VERS", "5.5.1"), structure("FORM", "LINEAGE-LINKED")]),
      structure("CHAR", "UTF-8"),
      ...about,
    ]);
  const schema = [...extensions].toSorted().map((tag) => structure("TAG", `${tag} ${where[tag] ?? ""}`));
  return head([
    structure("GEDC", null, [structure("VERS", "7.0")]),
    ...(schema.length === 0 ? [] : [structure("SCHMA", null, schema)]),
    source,
    structure("DATE", on),
    ...about,
  ]);
}

function head(children: readonly Structure[]): Structure {
  return structure("HEAD", null, children);
}

/** Who sends the file, whom 5.5.1 asks for and we do not name. */
export function senderOf({ version }: Writing): readonly Structure[] {
  return version === "5.5.1" ? [record(SENDER, "SUBM", [structure("NAME", "Not given")])] : [];
}
