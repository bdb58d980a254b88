import type { Layout, LayoutGraph } from "@throughline/genogram";
import type { EngineName } from "./engines/engine.ts";
import { type Change, changesOf } from "./families/changed-family.ts";
import type { Group } from "./families/groups.ts";
import type { LimitedEngine, Outcome } from "./limited-engine.ts";
import { addDrawing, emptyScore, type Score } from "./score/score.ts";
import { keptInMind } from "./score/kept-in-mind.ts";
import { type Places, placesOf } from "./score/placed.ts";

const TRIES_OVER_LIMIT = 2;
const CHANGES_OVER_LIMIT = 2;
const SLOW_MS = 8000;

export interface Drawn {
  readonly engine: EngineName;
  readonly score: Score;
  /** How wide each family was drawn, by its name. */
  readonly widths: ReadonlyMap<string, number>;
}

/** One engine on one group: each family placed, and placed again after each change; a slow one is changed once, one that takes too long twice. */
export async function drawn(engine: LimitedEngine, group: Group): Promise<Drawn> {
  const score = emptyScore();
  const widths = new Map<string, number>();
  let changesOver = 0;
  for (const [at, { name, graph }] of group.families.entries()) {
    if (score.overLimit >= TRIES_OVER_LIMIT || (group.size ?? 0) * score.overLimit >= 1000) {
      fail(score, graph, "not tried again", false);
      continue;
    }
    const outcome = await engine.lay({ graph, previous: null, times: group.times }, group.seconds);
    if ("problem" in outcome) {
      fail(score, graph, outcome.problem, outcome.overLimit);
      continue;
    }
    const { places, width } = addDrawing(score, graph, outcome.laid.placed, outcome.ms);
    widths.set(name, width);
    const slow = (outcome.ms[0] ?? 0) > SLOW_MS;
    const changes = slow ? changesOf(graph, at).slice(0, at === 0 ? 1 : 0) : changesOf(graph, at);
    if (changesOver >= CHANGES_OVER_LIMIT) continue;
    changesOver += await changed(engine, group, score, { changes, places, layout: outcome.laid.layout });
  }
  return { engine: engine.name, score, widths };
}

function fail(score: Score, graph: LayoutGraph, problem: string, overLimit: boolean): void {
  score.people += graph.people.length;
  score.missing += graph.people.length;
  score.failed.push(problem);
  if (overLimit) score.overLimit += 1;
}

interface Before {
  readonly changes: readonly Change[];
  readonly places: Places;
  readonly layout: Layout | null;
}

async function changed(
  engine: LimitedEngine,
  group: Group,
  score: Score,
  { changes, places, layout }: Before,
): Promise<number> {
  let over = 0;
  for (const change of changes) {
    const outcome: Outcome = await engine.lay(
      { graph: change.graph, previous: layout, times: 1 },
      group.seconds,
    );
    if ("problem" in outcome) {
      if (outcome.overLimit) over += 1;
      continue;
    }
    const kept = keptInMind(places, placesOf(outcome.laid.placed).places);
    score.pairs += kept.pairs;
    score.flipped += kept.flipped;
    score.moves.push(...kept.moves);
  }
  return over;
}
