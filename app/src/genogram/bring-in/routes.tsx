import { Hono } from "hono";
import { openFamily, type OpenFamily, writingOf } from "../../family/public.ts";
import { inRecord } from "../../imports/public.ts";
import { paths } from "../../paths.ts";
import { fieldsSent, typed } from "../../platform/forms/fields.ts";
import type { Asked, Env } from "../../platform/http/env.ts";
import { formSize } from "../../platform/http/guards.ts";
import { html } from "../../platform/http/html.ts";
import { NothingToSee } from "../../platform/http/refusals.ts";
import type { House } from "../../platform/house.ts";
import { addFamily } from "./add-family.ts";
import { askFile } from "./ask-file.ts";
import { CheckPage } from "./check-page.tsx";
import { type FamilyFile, unpacked } from "./family-file.ts";
import { FilePage } from "./file-page.tsx";
import { PartCard } from "./part-card.tsx";
import { MOST_AT_ONCE, SMALL } from "./part-of-file.ts";
import { MOST_STEPS, partAsked } from "./part-asked.ts";
import { proposalsOf } from "./proposals.ts";
import { sentBytes } from "./sent-bytes.ts";
import { dropWaiting, keepWaiting, type WaitingFile, waitingFile } from "./waiting.store.ts";
import { intoTheRecord, onPaper } from "./writer.store.ts";

/**
 * Brings a file of a family in. It waits as a draft until somebody has said which part of it is the child's family and
 * who each in that part is. A file is read between transactions, so that nobody waits for somebody else's.
 */
export function familyFileRoutes(house: House): Hono<Env> {
  const opened = async (c: Asked) =>
    await inRecord(c, house, async () => {
      const family = await openFamily(c, house);
      return { family, file: await waitingFile(c, family) };
    });

  return new Hono<Env>()
    .get(paths.genogramImport(":child"), async (c) => {
      const { family, file } = await opened(c);
      return await filePage(c, family, file);
    })
    .post(paths.genogramImport(":child"), async (c) => {
      const { family } = await opened(c);
      const sent = await sentBytes(c);
      const read = "problem" in sent ? sent : await askFile({ sort: "read", bytes: sent.bytes });
      if ("problem" in sent || "problem" in read) {
        const problem = "problem" in read ? read.problem : undefined;
        return html(c, <FilePage family={family} problem={problem} file={null} />, 422);
      }
      const { id } = family.open.child;
      const { kept, people } = read;
      const name = sent.name.slice(0, 150);
      await inRecord(c, house, async () => {
        await openFamily(c, house);
        await keepWaiting(c, house, id, { name, kept, people, whole: people > SMALL });
      });
      return c.redirect(paths.genogramImport(id), 303);
    })
    .post(paths.genogramImportPart(":child"), formSize, async (c) => {
      const { family, file } = await opened(c);
      if (!file?.whole) throw new NothingToSee();
      const fields = await fieldsSent(c);
      const [child, steps] = [typed(fields, "person"), Number(typed(fields, "steps"))];
      const isNear = Number.isInteger(steps) && steps > 0 && steps <= MOST_STEPS;
      const part = isNear ? await askFile({ sort: "part", kept: file.kept, child, steps }) : null;
      if (part === null) return await filePage(c, family, file, "Choose how far from the child", 422);
      if (part.people > MOST_AT_ONCE)
        return await filePage(c, family, file, `${part.people} people are more than can be looked at`, 422);
      const { id } = family.open.child;
      await inRecord(c, house, async () => {
        await openFamily(c, house);
        await keepWaiting(c, house, id, { ...file, ...part, whole: false });
      });
      return c.redirect(paths.genogramImport(id), 303);
    })
    .post(paths.genogramImportChoices(":child"), formSize, async (c) => {
      const fields = await fieldsSent(c);
      return await inRecord(c, house, async () => {
        const family = await openFamily(c, house);
        const { open, rows } = family;
        const { id } = open.child;
        const waiting = await waitingFile(c, family);
        const file = waiting === null || waiting.whole ? null : unpacked(waiting.kept);
        if (waiting === null || file === null) throw new NothingToSee();
        const known = new Set(rows.people.map((person) => person.id));
        const choices = file.family.people.map(({ id: of }, at) => [of, typed(fields, `who-${at}`)] as const);
        if (choices.some(([, choice]) => choice !== "new" && choice !== "leave" && !known.has(choice)))
          throw new NothingToSee();
        const said = { saidBy: `file ${waiting.name}`, saidOn: open.today };
        const sure = typed(fields, "sure") === "yes";
        const writing = writingOf(c.var.viewer, house.clock);
        const writer = sure ? intoTheRecord({ tx: c.var.tx, writing, childId: id, said }) : onPaper;
        const brought = await addFamily({ writer, opened: family, file, said }, new Map(choices));
        if (!sure) return html(c, <CheckPage {...{ family, name: waiting.name, file, choices, brought }} />);
        await dropWaiting(c, id);
        return c.redirect(`${paths.family(id)}?done=added`, 303);
      });
    });
}

async function filePage(
  c: Asked,
  family: OpenFamily,
  file: WaitingFile | null,
  problem?: string,
  status: 200 | 422 = 200,
): Promise<Response> {
  if (file === null) return html(c, <FilePage family={family} problem={problem} file={null} />, status);
  if (file.whole) {
    const part = await partAsked(c, family, file);
    return html(
      c,
      <FilePage family={family} problem={problem} file={null} part={<PartCard {...{ family, part }} />} />,
      status,
    );
  }
  const read: FamilyFile | null = unpacked(file.kept);
  const shown = read && {
    name: file.name,
    notes: read.notes,
    proposals: proposalsOf(read.family, family),
  };
  return html(c, <FilePage family={family} problem={problem} file={shown} />, status);
}
