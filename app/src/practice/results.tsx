import type { Result } from "@throughline/practice";
import { Pill } from "../design/record/pill.tsx";

const shown: Record<Result, { words: string; tone: "accent" | "warm" | "plain" }> = {
  met: { words: "Met", tone: "accent" },
  "not met": { words: "Not met", tone: "warm" },
  "not recorded": { words: "Not recorded", tone: "warm" },
  "not applicable": { words: "Not asked", tone: "plain" },
  "accepted exception": { words: "Accepted exception", tone: "plain" },
};

export function ResultPill({ result }: { result: Result }) {
  return <Pill tone={shown[result].tone}>{shown[result].words}</Pill>;
}
