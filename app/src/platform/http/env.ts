import type { Context } from "hono";
import type { Tx } from "../database/store.ts";
import type { Viewer } from "../database/viewer.ts";
import type { Offers } from "./only-offered.ts";

/** What a request carries once it is known who asks, and once its transaction is open. */
export type Env = { Variables: { viewer: Viewer; tx: Tx; requestId: string; offers?: Offers } };
export type Asked = Context<Env>;
