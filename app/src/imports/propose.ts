import type { IntakeContext, Mapping } from "@throughline/intake";
import "../practitioners/tables.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import type { House } from "../platform/house.ts";
import { bundleReader } from "./bundle-reader.ts";
import { entriesHere } from "./entries-here.store.ts";
import { beat, markProposed } from "./imports.store.ts";
import { besideRecord, Judge, nobodys } from "./judge.ts";
import { type LineReader, tableReader } from "./line-reader.ts";
import { linesAfter, type OfImport } from "./lines.store.ts";
import { insertProposals, keysOf, setVerdict } from "./proposals.store.ts";
import { RefusedFile } from "./refused-file.ts";
import { agencyName, identityOf } from "./whose.store.ts";

const AT_ONCE = 500;

export type HowRead = { readonly headers: readonly string[]; readonly mapping: Mapping } | "fhir";

/** Proposes an entry for each row kept, a few hundred at a time. A file that is all another child's is refused whole. */
export async function propose(
  { store, clock }: House,
  viewer: Viewer,
  of: OfImport,
  how: HowRead,
): Promise<void> {
  const { child, reader } = await store.as(viewer, async (tx) => {
    const child = await identityOf(tx, of.childId);
    const context: IntakeContext = {
      today: clock.today(),
      birth: child.born,
      agencyName: await agencyName(tx, of.agencyId),
    };
    const reader: LineReader =
      how === "fhir"
        ? await bundleReader(tx, of.importId, context, child)
        : tableReader(how.headers, how.mapping, context);
    return { child, reader };
  });
  const judge = new Judge(reader, child);
  let last: number | null = 0;
  while (last !== null) {
    const after: number = last;
    last = await store.as(viewer, async (tx) => {
      const lines = await linesAfter(tx, of.importId, after, AT_ONCE);
      const judged = lines.flatMap((line) => judge.judge(line));
      const here = await entriesHere(tx, of, keysOf(judged));
      await insertProposals(
        tx,
        of,
        judged.map((proposal) => besideRecord(proposal, here)),
      );
      await beat(tx, of.importId, clock.now());
      return lines.length < AT_ONCE ? null : (lines.at(-1)?.no ?? null);
    });
  }
  const { thisChild, another, unsaid } = judge.whose;
  if (another > 0 && thisChild === 0)
    throw new RefusedFile(
      `This file is about another child: no row that says whose it is is ${child.called}’s. Check that it is the right file, and that the right child’s record is open.`,
    );
  await store.as(viewer, async (tx) => {
    if (another > 0) await setVerdict(tx, of.importId, unsaid, "refused", nobodys);
    await markProposed(tx, of.importId, clock.now());
  });
}
