import "../../imports/tables.ts";
import { entriesOf, everything } from "../../chronology/public.ts";
import type { plantSmallPartnership } from "../small-partnership.ts";
import type { TestHouse } from "../test-house.ts";
import { addProposals, bringIn } from "../../imports/public.ts";

type Planted = Awaited<ReturnType<typeof plantSmallPartnership>>;

/** Cleo, of Sunny's school, brings files in for Sunny. */
export function bringing({ house, store }: TestHouse, planted: Planted) {
  const viewer = planted.viewer.cleo;
  const childId = planted.sunny;
  const agencyId = planted.agency.school;

  async function bring(bytes: Uint8Array | string, name = "log.csv"): Promise<string> {
    const whole = typeof bytes === "string" ? Buffer.from(bytes) : bytes;
    return (await bringIn(house, viewer, { childId, agencyId, file: { name, bytes: inPieces(whole) } }))
      .importId;
  }

  /** What became of each row: its verdict and why. */
  async function rows(importId: string) {
    return await store.as(viewer, (tx) =>
      tx
        .selectFrom("import_proposal")
        .select(["row_no as row", "verdict", "why", "proposed"])
        .where("import_id", "=", importId)
        .orderBy("n")
        .execute(),
    );
  }

  async function refusal(importId: string): Promise<string | null> {
    const row = await store.as(viewer, (tx) =>
      tx.selectFrom("file_import").select("refusal").where("id", "=", importId).executeTakeFirstOrThrow(),
    );
    return row.refusal;
  }

  /** How many rows and proposals of a file are kept. */
  async function kept(importId: string): Promise<number> {
    const lines = await store.as(viewer, (tx) =>
      tx.selectFrom("import_line").select("line_no").where("import_id", "=", importId).execute(),
    );
    return lines.length + (await rows(importId)).length;
  }

  const add = (importId: string, without: readonly number[] = []) =>
    addProposals(house, viewer, { childId, importId, without });
  const account = () => store.as(viewer, (tx) => entriesOf(tx, [childId], everything));
  return { viewer, childId, agencyId, bring, rows, refusal, kept, add, account };
}

/** Seven bytes at a time, so that letters and rows are cut wherever they can be. */
async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  const size = bytes.length > 10_000 ? 4096 : 7;
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const headings = "Log no,Date,Pupil,DOB,Category,What was seen or heard,Effect on pupil,Logged by";

interface Row {
  readonly ref: string;
  readonly date?: string;
  readonly pupil?: string;
  readonly born?: string;
  readonly what?: string;
  readonly by?: string;
}

/** A small school log. What is not given is usual: Sunny, on 4 March 2026. */
export function log(...rows: readonly Row[]): string {
  const lines = rows.map(
    ({
      ref,
      date = "04/03/2026",
      pupil = "Sunniva Ashdown",
      born = "03/07/2017",
      what = `Row ${ref}`,
      by = "J Reed",
    }) => [ref, date, pupil, born, "Concern", `"${what.replaceAll('"', '""')}"`, "", by].join(","),
  );
  return [headings, ...lines, ""].join("\r\n");
}
