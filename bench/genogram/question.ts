import type { Layout, LayoutGraph } from "@throughline/genogram";
import type { Laid } from "./engines/engine.ts";

/** What an engine's process is asked: to place this family, so many times for the clock. */
export interface Question {
  readonly graph: LayoutGraph;
  readonly previous: Layout | null;
  readonly times: number;
}

export type Answer =
  | { readonly ready: true }
  | { readonly laid: Laid; readonly ms: readonly number[] }
  | { readonly problem: string };
