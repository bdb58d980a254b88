export interface EngineOptions {
  readonly directory: string | null;
  /** A packed directory to begin with, where the engine keeps everything in memory. */
  readonly loadFrom: string | null;
}

export type Ask = { readonly id: number } & AskWithoutId;
export type AskWithoutId =
  | { readonly sort: "query"; readonly sql: string; readonly parameters: unknown[]; readonly copyIn?: string }
  | { readonly sort: "script"; readonly sql: string }
  | { readonly sort: "syncs" | "close" };

export interface Result {
  readonly rows?: unknown[][];
  readonly fields?: { name: string; dataTypeID: number }[];
  readonly affectedRows?: number;
  readonly syncs?: number;
}

export interface Refusal {
  readonly message: string;
  readonly code?: string | undefined;
  readonly detail?: string | undefined;
  readonly constraint?: string | undefined;
}

export type Answer = { readonly id: number } & ({ readonly result: Result } | { readonly error: Refusal });
