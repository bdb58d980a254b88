import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { join, type Joined, newInvitation, newPassword, setAdministrator } from "../joining/public.ts";
import { paths } from "../paths.ts";
import { accounts } from "../sign-in/accounts.ts";
import { type Command, Refused, type Surroundings, WrongUsage } from "./command.ts";
import { type Format, readFormat, written } from "./format.ts";
import { needed, nothingElse, readOptions } from "./options.ts";
import { withRecord } from "./with-record.ts";

const MOST_BYTES = 10_000_000;

export const people: Command = {
  summary: "Found a partnership, and keep its agencies, teams and people",
  help: `throughline people [--apply] [--format json|csv] FILE
throughline people --new-password EMAIL [--format json|csv]
throughline people --invite EMAIL [--format json|csv]
throughline people --administers EMAIL | --administers-no-more EMAIL

Reads who works together from a JSON file and prints what would be new, changed or ended. Nothing is done
without --apply; with it, all of it is done together, and the password of each new account is printed once.
Applied again, a file adds nothing. Nobody is removed: a membership ends on its last day, “until”.
docs/running.md shows such a file.

  --apply         do it
  --new-password  set a new password for whoever signs in by this email, print it once, end their sessions
  --invite        print a link that lets whoever has this email sign in by their agency's provider, or choose a
                  password; once, within seven days, and in place of any link before it
  --administers   from now on they look after the people of their own agency, on the page /administration`,
  async run(args, surroundings) {
    const string = { type: "string" } as const;
    const options = {
      apply: { type: "boolean" },
      "new-password": string,
      invite: string,
      administers: string,
      "administers-no-more": string,
      format: string,
    } as const;
    const { values, positionals } = readOptions(args, options);
    const format = readFormat(values.format);
    const [path, ...more] = positionals;
    nothingElse(more);
    if (values["new-password"] !== undefined) {
      if (path !== undefined || values.apply) throw new WrongUsage("--new-password goes without a file.");
      await setPassword(needed(values["new-password"], "--new-password"), format, surroundings);
      return;
    }
    if (values.invite !== undefined) {
      if (path !== undefined || values.apply) throw new WrongUsage("--invite goes without a file.");
      await invite(needed(values.invite, "--invite"), format, surroundings);
      return;
    }
    const administrator = values.administers ?? values["administers-no-more"];
    if (administrator !== undefined) {
      if (path !== undefined || values.apply) throw new WrongUsage("--administers goes without a file.");
      await nameAdministrator(administrator, values.administers !== undefined, surroundings);
      return;
    }
    const file = resolve(surroundings.environment["INIT_CWD"] ?? "", needed(path, "The file"));
    await take(file, values.apply === true, format, surroundings);
  },
};

async function take(file: string, apply: boolean, format: Format, surroundings: Surroundings): Promise<void> {
  const size = statSync(file, { throwIfNoEntry: false });
  if (!size?.isFile()) throw new Refused(`There is no file ${file}.`);
  if (size.size > MOST_BYTES)
    throw new Refused(`${file} is larger than 10 MB, which no list of people needs.`);
  const text = readFileSync(file, "utf8");
  const rows = await withRecord(surroundings, (house) => join(house, accounts(house), text, { apply }));
  surroundings.answer(
    written(
      rows.map(({ what, name, of, email, standing, change, password }) => ({
        what,
        name,
        of,
        email,
        standing,
        change,
        password,
      })),
      format,
    ),
  );
  surroundings.tell(closing(rows, apply));
}

function closing(rows: readonly Joined[], apply: boolean): string {
  if (!apply) return "Nothing was changed. With --apply it is.";
  return rows.some(({ password }) => password !== null)
    ? "Done. Each password is kept nowhere else: hand it to that person and to nobody else."
    : "Done.";
}

async function setPassword(email: string, format: Format, surroundings: Surroundings): Promise<void> {
  const password = await withRecord(surroundings, (house) => newPassword(house, accounts(house), email));
  if (password === null) throw new Refused(`Nobody signs in as ${email}.`);
  surroundings.answer(written([{ email, password }], format));
}

async function invite(email: string, format: Format, surroundings: Surroundings): Promise<void> {
  const link = await withRecord(surroundings, async (house) => {
    const code = await newInvitation(house, email);
    const { url, host, port } = house.config;
    return code === null ? null : new URL(paths.invitation(code), url ?? `http://${host}:${port}`).href;
  });
  if (link === null) throw new Refused(`Nobody here has the email ${email}.`);
  surroundings.answer(written([{ email, link }], format));
}

async function nameAdministrator(email: string, is: boolean, surroundings: Surroundings): Promise<void> {
  const done = await withRecord(surroundings, (house) => setAdministrator(house, email, is));
  if (!done) throw new Refused(`Nobody here has the email ${email}.`);
  surroundings.tell(is ? `${email} looks after the people of their agency now.` : `${email} no longer does.`);
}
