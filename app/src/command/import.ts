import { createReadStream, statSync } from "node:fs";
import { basename, resolve } from "node:path";
import { importById } from "../imports/import.store.ts";
import { letGo } from "../imports/imports.store.ts";
import { addProposals, bringIn } from "../imports/public.ts";
import { paths } from "../paths.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import type { House } from "../platform/house.ts";
import { lookUp } from "./child-asked.ts";
import { type Command, Refused, type Surroundings } from "./command.ts";
import { type Format, readFormat, written } from "./format.ts";
import { agencyNamed, previewOf } from "./import-preview.store.ts";
import { needed, nothingElse, readOptions } from "./options.ts";
import { whoAsks } from "./who-asks.store.ts";
import { withRecord } from "./with-record.ts";

const importFile: Command = {
  summary: "Bring an agency's file into a child's record",
  help: `throughline import --child ID --agency NAME --as EMAIL [--add] [--format json|csv] FILE

Reads the file as the page "Files brought in" would and prints what each row would become. Nothing is added
without --add; with it, the new entries are added together and the counts are printed. Brought again, a file
adds nothing twice.

  --child   the child's id or NHS number
  --agency  the agency whose file it is, by its name
  --as      the email of the practitioner who brings it in`,
  async run(args, surroundings) {
    const string = { type: "string" } as const;
    const options = {
      child: string,
      agency: string,
      as: string,
      add: { type: "boolean" },
      format: string,
    } as const;
    const { values, positionals } = readOptions(args, options);
    const [path, ...more] = positionals;
    nothingElse(more);
    const asked: Asked = {
      path: resolve(surroundings.environment["INIT_CWD"] ?? "", needed(path, "The file")),
      child: needed(values.child, "--child"),
      agency: needed(values.agency, "--agency"),
      add: values.add === true,
      format: readFormat(values.format),
    };
    const email = needed(values.as, "--as");
    await withRecord(surroundings, async (house) =>
      bring(house, await whoAsks(house, email), asked, surroundings),
    );
  },
};
export { importFile as import };

interface Asked {
  readonly path: string;
  readonly child: string;
  readonly agency: string;
  readonly add: boolean;
  readonly format: Format;
}

async function bring(house: House, viewer: Viewer, asked: Asked, { answer }: Surroundings): Promise<void> {
  const { store, clock } = house;
  const size = statSync(asked.path, { throwIfNoEntry: false });
  if (!size?.isFile()) throw new Refused(`There is no file ${asked.path}.`);
  if (size.size > house.config.uploadBytes)
    throw new Refused(`${asked.path} is larger than THROUGHLINE_UPLOAD_MB allows.`);
  const { childId, agencyId } = await store.as(viewer, async (tx) => {
    const child = await lookUp(house, tx, viewer, asked.child, "files brought in, by a command");
    return { childId: child.id, agencyId: await agencyNamed(tx, asked.agency) };
  });
  const file = { name: basename(asked.path), bytes: createReadStream(asked.path) };
  const { importId } = await bringIn(house, viewer, { childId, agencyId, file });
  const brought = await store.as(viewer, (tx) => importById(tx, childId, importId, clock.now()));
  if (brought?.state === "refused") throw new Refused(brought.refusal ?? "The file was refused.");
  if (brought?.state === "asks about columns")
    throw new Refused(
      `Nobody has said yet what is in this file's columns. Do so once at ${paths.importMapping(childId, importId)}.`,
    );
  if (asked.add) {
    answer(
      written([{ importId, ...(await addProposals(house, viewer, { childId, importId })) }], asked.format),
    );
    return;
  }
  const rows = await store.as(viewer, async (tx) => {
    const preview = await previewOf(tx, importId);
    await letGo(tx, importId, "left", clock.now());
    return preview;
  });
  answer(written(rows, asked.format));
}
