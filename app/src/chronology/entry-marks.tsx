import { Pill } from "../design/record/pill.tsx";
import { entryTags } from "./entry-tags.ts";
import type { Entry, Tone } from "./entry.ts";
import { kindWords, toneWords } from "./entry-words.ts";

const seenWords = {
  seen: "child seen",
  "seen alone": "child seen alone",
  "not seen": "child not seen",
} as const;

/** What an entry is, by word and by shape. */
export function EntryMarks({ entry }: { entry: Entry }) {
  return (
    <p class="entry-marks">
      <span class="entry-marks__kind">
        {kindWords(entry.kind)}
        {entry.seen && `, ${seenWords[entry.seen]}`}
      </span>{" "}
      {entry.tone && <ToneMark tone={entry.tone} />}{" "}
      {entryTags(entry)
        .filter(({ text }) => text !== kindWords(entry.kind))
        .map(({ text, tone }) => (
          <>
            <Pill tone={tone}>{text}</Pill>{" "}
          </>
        ))}
      {entry.significant && <Pill tone="accent">Chosen</Pill>}
    </p>
  );
}

/** The same shapes as on the timeline: a circle for a strength, a diamond for a worry, a diamond in a ring for both. */
export function ToneMark({ tone }: { tone: Tone }) {
  return (
    <span class="tone-mark">
      <svg
        class={`tone-mark__shape tone-mark__shape--${tone}`}
        viewBox="0 0 14 14"
        width="14"
        height="14"
        aria-hidden="true"
        focusable="false"
      >
        {tone === "strength" && <circle cx="7" cy="7" r="5" />}
        {tone === "both" && <circle class="tone-mark__ring" cx="7" cy="7" r="6" />}
        {tone !== "strength" && (
          <path d={tone === "both" ? "M7 3.4 10.6 7 7 10.6 3.4 7Z" : "M7 1 13 7 7 13 1 7Z"} />
        )}
      </svg>
      {toneWords[tone]}
    </span>
  );
}
