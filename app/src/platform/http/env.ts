import type { Context } from "hono";
import type { Tx } from "../database/store.ts";
import type { Viewer } from "../database/viewer.ts";

/** What a request carries once it is known who asks, and once its transaction is open. */
export type Env = { Variables: { viewer: Viewer; tx: Tx; requestId: string } };
export type Asked = Context<Env>;
