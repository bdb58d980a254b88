import "../../imports/tables.ts";
import type { Store } from "../../platform/database/store.ts";
import type { Viewer } from "../../platform/database/viewer.ts";

/** Why a file or any of its rows was refused, or left out without anybody saying so. */
export async function refusedRows(
  store: Store,
  viewer: Viewer,
  importId: string,
): Promise<(string | null)[]> {
  return await store.as(viewer, async (tx) => {
    const file = await tx
      .selectFrom("file_import")
      .select(["refusal", "mapping", "format"])
      .where("id", "=", importId)
      .executeTakeFirstOrThrow();
    const rows = await tx
      .selectFrom("import_proposal")
      .select(["row_no", "why"])
      .where("import_id", "=", importId)
      .where("verdict", "in", ["refused", "left out"])
      .execute();
    const unread =
      file.refusal ??
      (file.mapping === null && file.format !== "fhir-json"
        ? "It is not known how the columns are read."
        : null);
    return [
      ...(unread === null ? [] : [unread]),
      ...rows.map(({ row_no, why }) => `${row_no ?? ""}: ${why ?? ""}`),
    ];
  });
}
