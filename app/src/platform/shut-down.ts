import type { ServerType } from "@hono/node-server";

const PATIENCE_MS = 9000;

/** Waits for a signal, then takes no more requests and lets those under way finish, for nine seconds at most. */
export async function untilToldToStop(server: ServerType): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
  const finished = new Promise<void>((resolve) => server.close(() => resolve()));
  if ("closeIdleConnections" in server) server.closeIdleConnections();
  const patience = setTimeout(
    () => "closeAllConnections" in server && server.closeAllConnections(),
    PATIENCE_MS,
  );
  await finished;
  clearTimeout(patience);
}
