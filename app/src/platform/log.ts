import { type Logger, pino } from "pino";

/** Lines of JSON about requests and work: never a name, a word of a record, or an address that holds one. */
export function openLog(level: string): Logger {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
  });
}
