import { isConnectionLost, KeptOrNot } from "./platform/database/connection-lost.ts";
import { haveCrossed } from "./platform/database/have-crossed.ts";
import { TooMuchAtOnce } from "./platform/http/as-many-as-it-can-do.ts";

/** What was asked could not be done just now: why, in words, and after how many seconds it is worth trying again. */
export interface Failure {
  readonly title: string;
  readonly words: string;
  readonly retryAfter: number;
}

/** Null where it is not the moment's fault. */
export function whatFailed(error: Error): Failure | null {
  if (error instanceof TooMuchAtOnce)
    return {
      title: "Throughline has too much to do just now",
      words:
        "Nothing has been changed, and what you sent has not been kept yet. Wait a little and try again.",
      retryAfter: 10,
    };
  if (error instanceof KeptOrNot)
    return {
      title: "It is not certain that this was kept",
      words:
        "The record stopped answering just as it was told to keep what you sent. Look whether it is there before you send it again.",
      retryAfter: 60,
    };
  if (haveCrossed(error))
    return {
      title: "Somebody else was writing about the same people",
      words: "Nothing has been changed. Go back and send it again: what you typed is still there.",
      retryAfter: 1,
    };
  if (isConnectionLost(error))
    return {
      title: "The record cannot be reached just now",
      words: "Nothing has been changed. Keep this page open and try again in a minute.",
      retryAfter: 60,
    };
  return null;
}
