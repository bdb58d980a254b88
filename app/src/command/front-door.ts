import { closeFrontDoor, openFrontDoor, teamsNamed } from "../concerns/public.ts";
import { type Command, Refused } from "./command.ts";
import { needed, nothingElse, readOptions } from "./options.ts";
import { withRecord } from "./with-record.ts";

export const frontDoor: Command = {
  summary: "Say which team is the front door, where concerns come in",
  help: `throughline front-door TEAM [--of AGENCY] [--end]

From today on concerns about children may be raised with this team, and its members answer them.

  --of    the team's agency, where several have a team of that name
  --end   today is the last day on which new concerns go there; move those that wait to an answer first`,
  async run(args, surroundings) {
    const { values, positionals } = readOptions(args, { of: { type: "string" }, end: { type: "boolean" } });
    const [name, ...more] = positionals;
    nothingElse(more);
    const team = needed(name, "The team");
    const said = await withRecord(surroundings, async ({ store, clock }) =>
      store.asProduct(async (tx) => {
        const found = await teamsNamed(tx, team, values.of ?? null);
        const [only] = found;
        if (!only)
          throw new Refused(`There is no team called ${team}${values.of ? ` of ${values.of}` : ""}.`);
        if (found.length > 1)
          throw new Refused(`Several agencies have a team called ${team}: name one with --of.`);
        const called = `${only.team}, ${only.agency}`;
        if (values.end === true)
          return (await closeFrontDoor(tx, only, clock.today()))
            ? `Today is the last day on which ${called}, is a front door.`
            : `${called}, is no front door.`;
        return (await openFrontDoor(tx, only, clock.today()))
          ? `${called}, is a front door from today.`
          : `${called}, is a front door already.`;
      }),
    );
    surroundings.tell(said);
  },
};
