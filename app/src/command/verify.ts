import { showDay } from "@throughline/calendar";
import { sealingKey, sealKept, verify as verifyChanges, type Verified } from "../changes/public.ts";
import { type Command, Refused } from "./command.ts";
import { readFormat, written } from "./format.ts";
import { nothingElse, readOptions } from "./options.ts";
import { withRecord } from "./with-record.ts";

const SEAL = /^[0-9a-f]{64}$/;

export const verify: Command = {
  summary: "Find whatever in the record is not as it was written",
  help: `throughline verify [--seal SEAL] [--format json|csv]

Reads every row of the record anew and holds it against the link that was made as it was written, each link against
the one before it, and each day's seal against the app's secret. Prints whatever was altered, taken out, put in, moved
in the order or dated back, and where. Changes nothing. Nothing found is 0, anything found is 1.

  --seal   a seal that was written down elsewhere: it must be among those kept

What was changed since the last seal by somebody who also made the links anew cannot be found; nor can a look of
today that was altered before the day was sealed. Which day was sealed last is told: where days are missing at the end,
seals may have been taken out.`,
  async run(args, surroundings) {
    const { values, positionals } = readOptions(args, {
      seal: { type: "string" },
      format: { type: "string" },
    });
    nothingElse(positionals);
    const format = readFormat(values.format);
    const seal = values.seal?.replaceAll(/\s/g, "").toLowerCase();
    if (seal !== undefined && !SEAL.test(seal))
      throw new Refused(
        "--seal is not a seal. It has 64 figures and letters from a to f; spaces do not matter.",
      );
    const { verified, kept } = await withRecord(surroundings, async ({ store, config }) =>
      store.asProductAtOnce(async (tx) => ({
        verified: await verifyChanges(tx, sealingKey(config.secret())),
        kept: seal === undefined || (await sealKept(tx, seal)),
      })),
    );
    surroundings.answer(
      written(
        verified.findings.map(({ what, table, row, chain, sentence }) => ({
          what,
          table,
          row,
          chain,
          sentence,
        })),
        format,
      ),
    );
    surroundings.tell(saidOf(verified));
    if (!kept)
      throw new Refused(`The seal ${seal ?? ""} is not among those kept. A seal was taken out or made anew.`);
    if (verified.findings.length > 0)
      throw new Refused(
        verified.findings.length === 1
          ? "One thing is not as it was written."
          : `${verified.findings.length} things are not as they were written.`,
      );
  },
};

const saidOf = ({ chains, links, rows, seals, sealedUntil }: Verified): string =>
  `Looked at ${rows} rows in ${links} links of ${chains} chains, and ${seals} seals${sealedUntil === null ? "" : `, the last of ${showDay(sealedUntil)}`}.`;
