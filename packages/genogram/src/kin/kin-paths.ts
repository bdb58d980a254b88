import type { Step } from "./kin-links.ts";

/** The way to somebody: the last step there and where it began. */
export interface Reached {
  readonly from: string;
  readonly step: Step;
}

const COST = { blood: 2, care: 3, across: 3, turn: 3 };

/**
 * The closest way from one person to everybody they are linked with. Birth and adoption are closest, then partners and
 * those who stand in a parent's place; from a child up to its other parent is further round than by a couple.
 */
export function kinPaths(
  start: string,
  links: ReadonlyMap<string, readonly Step[]>,
  along: (step: Step, before: Step | undefined) => boolean = () => true,
): ReadonlyMap<string, readonly Step[]> {
  const reached = shortest(start, links, along);
  const paths = new Map<string, readonly Step[]>([[start, []]]);
  for (const [id, { from, step }] of reached) paths.set(id, [...(paths.get(from) ?? []), step]);
  return paths;
}

/** In order of distance, so that whoever a way goes through comes before. */
function shortest(
  start: string,
  links: ReadonlyMap<string, readonly Step[]>,
  along: (step: Step, before: Step | undefined) => boolean,
): ReadonlyMap<string, Reached> {
  const done = new Map<string, Reached | null>();
  const waiting: ((Reached | null)[] | undefined)[] = [[null]];
  for (let cost = 0; cost < waiting.length; cost++)
    for (const next of waiting[cost] ?? []) {
      const id = next?.step.to ?? start;
      if (done.has(id)) continue;
      done.set(id, next);
      for (const step of links.get(id) ?? [])
        if (along(step, next?.step) && !done.has(step.to)) {
          const at = cost + costOf(step, next?.step);
          (waiting[at] ??= []).push({ from: id, step });
        }
    }
  done.delete(start);
  return new Map([...done].flatMap(([id, way]) => (way === null ? [] : [[id, way] as const])));
}

function costOf(step: Step, before: Step | undefined): number {
  const turn = before?.way === "down" && step.way === "up" ? COST.turn : 0;
  if (step.way === "across") return COST.across + turn;
  return (isBlood(step) ? COST.blood : COST.care) + turn;
}

/** Along a way of kin by birth or adoption: up to an ancestor, then down. */
export function isKin(step: Step, before: Step | undefined): boolean {
  return isBlood(step) && !(step.way === "up" && before?.way === "down");
}

/** Whether a step is by birth or adoption, and so makes kin of everybody beyond it; a donor's kin are told as the donor's. */
export function isBlood(step: Step): boolean {
  return step.way !== "across" && (step.kind === "birth" || step.kind === "adoptive");
}
