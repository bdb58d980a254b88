import { compareDays } from "@throughline/calendar";
import type { CoupleKind, Episode } from "@throughline/genogram";
import type { Structure } from "../structure.ts";
import { type CoupleEvent, coupleEvent } from "./couple-event.ts";

/** A couple's stretches together from a FAM record's events, in the order in which they came, and what found no place. */
export function episodesOf(record: Structure): CoupleTime {
  const events = inOrder(record.children.map(coupleEvent).filter((event) => event !== null));
  const wed = events.some(({ what }) => isBeginning(what));
  const time: CoupleTime = { episodes: [], untaken: [] };
  for (const event of events) {
    if (isEnd(event.what)) end(time, event, event.what);
    else if (event.what !== "engaged") begin(time, event, event.what);
    else if (wed) time.untaken.push("an engagement");
    else begin(time, event, "relationship");
  }
  return time;
}

interface CoupleTime {
  readonly episodes: Episode[];
  readonly untaken: string[];
}

type Ending = "separated" | "divorced" | "died" | "ended";

function isEnd(what: CoupleEvent["what"]): what is Ending {
  return what === "separated" || what === "divorced" || what === "died" || what === "ended";
}

function isBeginning(what: CoupleEvent["what"]): boolean {
  return what === "married" || what === "civil partnership" || what === "living together";
}

/** Two beginnings of one kind with nothing between are one, as when a program tells of a wedding twice. */
function begin({ episodes, untaken }: CoupleTime, { on, to }: CoupleEvent, kind: CoupleKind): void {
  const last = episodes.at(-1);
  if (last?.kind !== kind || last.to !== null || last.end !== null)
    episodes.push({ kind, from: on, to, end: null });
  else if (last.from !== null && on !== null)
    untaken.push(`a second beginning (${kind}) without an end between`);
  else episodes[episodes.length - 1] = { ...last, from: last.from ?? on, to };
}

/** An end closes what goes on; a divorce also closes a marriage that was separated. An end of nothing tells that there was something. */
function end({ episodes, untaken }: CoupleTime, { on }: CoupleEvent, what: Ending): void {
  const last = episodes.at(-1);
  const how = what === "ended" ? null : what;
  if (how === null && on === null) untaken.push("an end without a day, such as an annulment");
  else if (last === undefined || (last.end !== null && last.end !== how && how !== "divorced"))
    episodes.push({ kind: how === "divorced" ? "married" : "relationship", from: null, to: on, end: how });
  else {
    if (last.end === "separated" && how === "divorced")
      untaken.push("the day of a separation before a divorce");
    episodes[episodes.length - 1] = { ...last, to: on ?? last.to, end: how };
  }
}

/** As the file has them, unless a program wrote all weddings before all divorces, or the end first: then by their days. */
function inOrder(events: readonly CoupleEvent[]): readonly CoupleEvent[] {
  const ends = events.map(({ what }) => isEnd(what));
  const grouped = ends.lastIndexOf(false) < ends.indexOf(true) && ends.filter((end) => !end).length > 1;
  const endFirst = ends[0] === true && ends.includes(false);
  const dated = events.every(({ on, to }) => on !== null || to !== null);
  if (!dated || !(grouped || endFirst)) return events;
  return events.toSorted((a, b) => {
    const [first, second] = [a.on ?? a.to, b.on ?? b.to];
    return first === null || second === null ? 0 : compareDays(first, second);
  });
}
