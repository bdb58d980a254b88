import { Hono } from "hono";
import { firstName, openRecord } from "../children/public.ts";
import { paths } from "../paths.ts";
import { dropDraft } from "../platform/drafts/store.ts";
import { fieldsSent, type FormState, typed, type Problem } from "../platform/forms/fields.ts";
import type { Fields } from "../platform/drafts/tables.ts";
import { isOvertaken } from "../platform/forms/standing.ts";
import type { Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import type { House } from "../platform/house.ts";
import { begunForm, begunOn, refusedForm, refusedOn } from "../platform/drafts/begun-form.ts";
import { CorrectionPage, NewEntryPage } from "./entry-form-page.tsx";
import { fieldsOf, readEntry } from "./entry-form.ts";
import { type Entry, entryKinds } from "./entry.ts";
import { entryLast } from "./entry-standing.ts";
import { holdEntry } from "./entry-history.store.ts";
import { EntryPage } from "./entry-page.tsx";
import { notices } from "./notices.ts";
import { nothingTo, openEntry, type OpenEntry, refuseIfWithdrawn, refuseOthers } from "./open-entry.ts";
import { type RecordedBy, recordEntries } from "./record-entry.store.ts";
import type { Viewer } from "../platform/database/viewer.ts";

export function entryRoutes(house: House): Hono<Env> {
  const { clock } = house;
  return new Hono<Env>()
    .get(paths.newEntry(":child"), async (c) => {
      const open = await openRecord(c, house, "adding an entry");
      const first = firstFields(c.req.query("kind"));
      const state = await begunForm(c.var.tx, { form: "entry", subject: open.child.id }, first);
      return html(c, <NewEntryPage open={open} state={state} />);
    })
    .post(paths.entries(":child"), async (c) => {
      const open = await openRecord(c, house, "adding an entry");
      const { child, today, viewer } = open;
      const of = { form: "entry", subject: child.id };
      const fields = await fieldsSent(c);
      const read = readEntry(fields, { name: firstName(child), born: child.born, today });
      if ("problems" in read)
        return html(
          c,
          <NewEntryPage open={open} state={await refusedForm(c, house, of, fields, read.problems)} />,
          422,
        );
      const [id = ""] = await recordEntries(c.var.tx, [
        { childId: child.id, entry: read.value, by: recordedBy(viewer, clock.now()) },
      ]);
      await dropDraft(c.var.tx, of);
      return c.redirect(`${paths.chronology(child.id)}?entry=${id}&said=added#e-${id}`, 303);
    })
    .get(paths.entry(":child", ":entry"), async (c) => {
      const opened = await openEntry(c, house, "one entry");
      return html(c, <EntryPage opened={opened} notice={notices.get(c.req.query("said") ?? "")} />);
    })
    .get(paths.correction(":child", ":entry"), async (c) => {
      const opened = await openEntry(c, house, "correcting an entry");
      refuseOthers(opened, "correct");
      const { entry } = opened;
      const begun = await begunOn(
        c.var.tx,
        correctionOf(entry),
        entryLast(opened, "reason"),
        fieldsOf(entry),
      );
      if (!begun.newer) refuseIfWithdrawn(opened, "correct");
      const isOlder = begun.newer ?? (begun.draftedAt && entry.id !== c.req.param("entry"));
      return html(c, <CorrectionPage opened={opened} {...beside(opened, begun, Boolean(isOlder))} />);
    })
    .post(paths.correction(":child", ":entry"), async (c) => {
      await holdEntry(c.var.tx, c.req.param("entry") ?? "");
      const opened = await openEntry(c, house, "correcting an entry");
      refuseOthers(opened, "correct");
      const { entry, open } = opened;
      const { child, today, viewer } = open;
      const about = { of: correctionOf(entry), standing: entryLast(opened, "reason") };
      const fields = await fieldsSent(c);
      const isOlder = entry.id !== c.req.param("entry") || isOvertaken(fields, about.standing);
      if (!isOvertaken(fields, about.standing)) refuseIfWithdrawn(opened, "correct");
      const read = readEntry(fields, { name: firstName(child), born: child.born, today }, entry);
      const reason = typed(fields, "reason").trim();
      const problems: Problem[] = [
        ...(nothingTo(opened, "correct") ?? (isOlder ? [correctedMeanwhile(entry)] : [])),
        ...("problems" in read ? read.problems : []),
        ...(reason === "" ? [{ field: "reason", words: "Say why it is corrected" }] : []),
      ];
      if (problems.length > 0 || "problems" in read) {
        const state = await refusedOn(c, house, about, fields, problems);
        return html(c, <CorrectionPage opened={opened} {...beside(opened, state, isOlder)} />, 422);
      }
      const correction = { correctsId: entry.id, firstId: entry.firstId, reason };
      const [id = ""] = await recordEntries(c.var.tx, [
        { childId: child.id, entry: read.value, by: recordedBy(viewer, clock.now()), correction },
      ]);
      await dropDraft(c.var.tx, about.of);
      return c.redirect(`${paths.entry(child.id, id)}?said=corrected`, 303);
    });
}

const correctionOf = ({ firstId }: Pick<Entry, "firstId">) => ({ form: "correction", subject: firstId });

/** A newer version stands whole beside what is typed; that the entry is withdrawn, in a line. */
const beside = ({ entry, history }: OpenEntry, state: FormState, isOlder: boolean) =>
  history.withdrawal
    ? { state, newer: null }
    : { state: { ...state, newer: null }, newer: isOlder ? entry : null };

const correctedMeanwhile = ({ author }: Pick<Entry, "author">): Problem => ({
  field: "newer",
  words: `${author} has corrected this entry since you opened it. Look at what it says now before you save yours`,
});

/** A page that asks for one sort of entry opens the form with it chosen. */
const firstFields = (kind: string | undefined): Fields => ({
  basis: "fact",
  ...(entryKinds.some((known) => known === kind) ? { kind: kind ?? "" } : {}),
  ...(kind === "measurement" ? { themes: ["growth and feeding"] } : {}),
});

const recordedBy = (
  { partnershipId, practitionerId, agencyId, name }: Viewer,
  at: Temporal.Instant,
): RecordedBy => ({
  partnershipId,
  practitionerId,
  agencyId,
  author: name,
  at,
});
