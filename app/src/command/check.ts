import { showDay } from "@throughline/calendar";
import { checkChild } from "../practice/public.ts";
import { lookUp } from "./child-asked.ts";
import type { Command } from "./command.ts";
import { readFormat, written } from "./format.ts";
import { needed, nothingElse, readOptions } from "./options.ts";
import { whoAsks } from "./who-asks.store.ts";
import { withRecord } from "./with-record.ts";

export const check: Command = {
  summary: "Print what each check of practice finds for a child",
  help: `throughline check --child ID --as EMAIL [--format json|csv]

Prints each check's answer for the child today, as the practitioner sees it: support for the family first.

  --child  the child's id or NHS number
  --as     the email the practitioner signs in by`,
  async run(args, surroundings) {
    const string = { type: "string" } as const;
    const { values, positionals } = readOptions(args, { child: string, as: string, format: string });
    nothingElse(positionals);
    const [asked, email, format] = [
      needed(values.child, "--child"),
      needed(values.as, "--as"),
      readFormat(values.format),
    ];
    const checked = await withRecord(surroundings, async (house) => {
      const viewer = await whoAsks(house, email);
      return await house.store.as(viewer, async (tx) => {
        const child = await lookUp(house, tx, viewer, asked, "checks, by a command");
        return await checkChild(tx, child, house.clock.today());
      });
    });
    const rows = checked.map(
      ({ check: { id, question, side }, outcome: { result, sentence, whatToDo, due } }) => ({
        check: id,
        question,
        side,
        result,
        sentence,
        whatToDo: whatToDo?.verb ?? null,
        due: due === null ? null : showDay(due),
      }),
    );
    surroundings.answer(written(rows, format));
  },
};
