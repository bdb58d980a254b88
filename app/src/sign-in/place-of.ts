import { getConnInfo } from "@hono/node-server/conninfo";
import type { Asked } from "../platform/http/env.ts";

/** The address that a request comes from, or "unknown" where there is no connection. */
export function placeOf(c: Asked): string {
  try {
    return getConnInfo(c).remote.address ?? "unknown";
  } catch {
    return "unknown";
  }
}
