import { exactDay } from "@throughline/calendar";
import { type Tone, drawTimeline, silences, timeline, timelineSentence } from "@throughline/chronology";
import { Drawing } from "../record/drawing.tsx";

const told = {
  Health:
    "2020-09-14 2021-01-20 2021-06-03 2022-11-08 2023-02-21 2023-09-05 2024-03-12 2024-10-01 2025-05-20 2026-11-11",
  School: "2024-09-03 2025-01-14 2025-03-27 2025-10-02 2026-02-10 2026-06-30 2026-10-19 2026-11-18",
  "Social care": "2025-11-04 2026-03-04 2026-06-20 2026-10-02",
  Police: "2025-10-26",
} as const;
const sorts = ["Health", "School", "Social care", "Police"] as const;
const tones: readonly Tone[] = ["strength", null, "worry", "both"];

const entries = sorts.flatMap((agencySort) =>
  told[agencySort].split(" ").map((day, index) => ({
    id: `${agencySort}-${index}`,
    childId: "rowan",
    happened: exactDay(Temporal.PlainDate.from(day)),
    time: null,
    recordedAt: Temporal.Instant.from(`${day}T16:00:00Z`),
    agencyId: agencySort,
    agencyName: agencySort,
    agencySort,
    what: "Something that happened",
    tone: tones[index % tones.length] ?? null,
    seen: "seen" as const,
    significant: index === 3 ? {} : null,
  })),
);

export function SixYears() {
  const [from, to] = [Temporal.PlainDate.from("2020-09-14"), Temporal.PlainDate.from("2026-11-24")];
  const unseen = silences(entries, { from, to, longerThanDays: 180 });
  const model = timeline({
    entries,
    silences: unseen,
    bands: [
      {
        threshold: "Early help",
        from: Temporal.PlainDate.from("2025-03-01"),
        to: Temporal.PlainDate.from("2026-06-19"),
      },
      { threshold: "Child in need", from: Temporal.PlainDate.from("2026-06-20"), to: null },
    ],
    from,
    to,
    width: 1150,
  });
  const sentence = timelineSentence(entries, unseen, {
    name: "Rowan",
    since: "birth",
    longerThanDays: 180,
    today: to,
  });
  const svg = drawTimeline(model, {
    idPrefix: "years-drawn",
    title: "Six years on one line",
    desc: sentence,
  });
  return (
    <Drawing svg={svg} label="Six years on one line, drawn" scrolls>
      {sentence}
    </Drawing>
  );
}
