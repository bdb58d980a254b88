import type { VNode } from "preact";
import type { OpenRecord } from "../children/public.ts";
import type { Problem } from "../platform/forms/fields.ts";
import type { Asked } from "../platform/http/env.ts";
import type { House } from "../platform/house.ts";
import { agencies } from "./agencies.store.ts";
import { FilesPage } from "./files-page.tsx";
import { importsOf } from "./import.store.ts";

interface Form {
  readonly agencyId: string;
  readonly problems: readonly Problem[];
}

/** The page of a child's files, with everything it needs. */
export async function filesPage(
  c: Asked,
  { clock, config }: House,
  open: OpenRecord,
  { agencyId, problems }: Form,
): Promise<VNode> {
  const { tx } = c.var;
  return (
    <FilesPage
      open={open}
      files={await importsOf(tx, { childId: open.child.id }, clock.now())}
      agencies={await agencies(tx)}
      agencyId={agencyId}
      megabytes={Math.floor(config.uploadBytes / 1_000_000)}
      problems={problems}
    />
  );
}
