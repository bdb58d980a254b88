import { Action } from "../design/record/action.tsx";
import { paths } from "../paths.ts";
import { type Child, firstName } from "./child.ts";
import type { Standing } from "./standing.store.ts";

interface LivesWithProps {
  readonly child: Child;
  readonly standing: Pick<Standing, "homes" | "livesWith">;
}

/** Where the child sleeps today by the homes that are recorded, and beside it what somebody said in their own words. */
export function LivesWith({ child, standing: { homes, livesWith } }: LivesWithProps) {
  const about = `who ${firstName(child)} lives with`;
  const statement = paths.statement(child.id, "lives-with");
  if (homes.length === 0 && livesWith === null)
    return (
      <>
        Who {firstName(child)} lives with is not recorded.{" "}
        <a class="action" href={statement}>
          Record it
        </a>
      </>
    );
  return (
    <>
      {homes.length > 0 && (
        <>
          {homesInWords(homes)} <Action text="Who sleeps where" href={paths.familyHomes(child.id)} />{" "}
        </>
      )}
      {livesWith !== null && (
        <>
          {homes.length > 0 ? `As it was said: ${livesWith}` : livesWith}{" "}
          <Action text="Change" href={statement} about={about} />
        </>
      )}
    </>
  );
}

/** The same on paper: where the child sleeps, and what was said. */
export function livesWithWords({ homes, livesWith }: LivesWithProps["standing"]): string {
  const said = livesWith === null ? "" : `${livesWith.charAt(0).toUpperCase()}${livesWith.slice(1)}`;
  if (homes.length === 0) return said === "" ? "Not recorded" : said;
  return said === "" ? homesInWords(homes) : `${homesInWords(homes)} As it was said: ${said}`;
}

/** "Sleeps at Mum’s flat (Sunday to Thursday) and Dad’s (Fridays)." */
function homesInWords(homes: Standing["homes"]): string {
  const all = homes.map(({ name, nights }) => (nights === null ? name : `${name} (${nights})`));
  const last = all.pop() ?? "";
  return `Sleeps at ${all.length === 0 ? last : `${all.join(", ")} and ${last}`}.`;
}
