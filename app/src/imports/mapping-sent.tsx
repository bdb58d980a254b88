import { checkMapping } from "@throughline/intake";
import { paths } from "../paths.ts";
import { dropDraft, keepDraft } from "../platform/drafts/store.ts";
import { fieldsSent, type Problem, pageSent } from "../platform/forms/fields.ts";
import type { Fields } from "../platform/drafts/tables.ts";
import type { Asked } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import type { House } from "../platform/house.ts";
import { proposeAgain } from "./bring-in.ts";
import { setMapping } from "./imports.store.ts";
import type { OfImport } from "./lines.store.ts";
import { askedColumns } from "./mapping-asked.ts";
import { mappingFrom, type Words } from "./mapping-form.ts";
import { MappingPage } from "./mapping-page.tsx";
import { rememberMapping } from "./mappings.store.ts";
import { inRecord, openedImport } from "./opened-import.ts";

interface Saved {
  readonly of: OfImport;
  readonly work: () => Promise<void>;
}

/** Saves what somebody says of a file's columns, for this file and the agency's next; or asks again, in place. */
export async function mappingSent(c: Asked, house: House): Promise<Response | Saved> {
  const now = house.clock.now();
  return await inRecord(c, house, async () => {
    const { tx, viewer } = c.var;
    const { open, file } = await openedImport(c, house, "a file’s columns", "held");
    const fields = await fieldsSent(c);
    const before = await askedColumns(tx, file);
    const { headers } = file;
    if (before === null || headers === null)
      return c.redirect(paths.import(open.child.id, file.importId), 303);
    const columns = mappingFrom(fields, headers, before.mapping, { category: [], attendance: [] });
    const asked = (await askedColumns(tx, file, columns)) ?? before;
    const mapping = mappingFrom(fields, headers, before.mapping, asked.words);
    const problems = [
      ...checkMapping(mapping, headers).map((words) => ({ field: "column-0", words })),
      ...unasked(fields, asked.words),
    ];
    const draft = { form: "mapping", subject: file.importId };
    if (problems.length > 0) {
      await keepDraft(tx, viewer, draft, fields, now, await pageSent(c));
      const state = { fields: { ...asked.fields, ...fields }, problems, draftedAt: null };
      return html(c, <MappingPage open={open} file={file} asked={asked} state={state} />, 422);
    }
    await rememberMapping(tx, viewer, { agencyId: file.agencyId, headers, mapping }, now);
    await setMapping(tx, file.importId, mapping, now);
    await dropDraft(tx, draft);
    return { of: file, work: () => proposeAgain(house, viewer, file, { headers, mapping }) };
  });
}

/** A column of codes chosen just now: what its words stand for has not been asked yet. */
function unasked(fields: Fields, words: Words): Problem[] {
  return (["category", "attendance"] as const).flatMap((field) => {
    const first = words[field].find((word) => !(`${field} ${word}` in fields));
    return first === undefined
      ? []
      : [{ field: `${field}-0`, words: "Say what each word of the column stands for" }];
  });
}
