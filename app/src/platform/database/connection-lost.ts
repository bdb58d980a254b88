/** Whether it was kept is not known: the database went away after it was told to keep it, and before it said so. */
export class KeptOrNot extends Error {}

const codes = new Set(
  "ECONNREFUSED ECONNRESET EPIPE ETIMEDOUT 08001 08003 08006 53300 57P01 57P02 57P03".split(" "),
);
const saidByDriver =
  /^Connection terminated|connection error and is not queryable|^timeout exceeded when trying to connect|^The embedded database (has stopped|is closed)/;

/** The database does not answer, or stopped answering half-way. */
export const isConnectionLost = (error: unknown): boolean =>
  error instanceof Error &&
  (("code" in error && codes.has(String(error.code))) || saidByDriver.test(error.message));
