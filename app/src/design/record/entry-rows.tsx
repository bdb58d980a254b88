import type { ComponentChildren } from "preact";
import { Pill, type PillProps } from "./pill.tsx";

export interface EntryRow {
  readonly day: string;
  readonly what: ComponentChildren;
  readonly agency: string;
  readonly tags?: readonly { readonly text: string; readonly tone?: PillProps["tone"] }[] | undefined;
  readonly href?: string | undefined;
  readonly id?: string | undefined;
}

export interface SilenceRow {
  readonly silence: string;
  readonly id?: string | undefined;
}

export interface EntryRowsProps {
  readonly rows: readonly (EntryRow | SilenceRow)[];
  readonly label: string;
}

/** What happened, newest first; a stretch in which nobody saw the child is a row of its own, hatched. */
export function EntryRows({ rows, label }: EntryRowsProps) {
  return (
    <ol class="entry-rows" aria-label={label}>
      {rows.map((row) => ("silence" in row ? <Silence {...row} /> : <Entry {...row} />))}
    </ol>
  );
}

function Entry({ day, what, agency, tags = [], href, id }: EntryRow) {
  return (
    <li class="entry-rows__row" id={id}>
      <span class="entry-rows__day">{href ? <a href={href}>{day}</a> : day}</span>
      <div class="entry-rows__what">
        {tags.map((tag) => (
          <>
            <Pill tone={tag.tone}>{tag.text}</Pill>{" "}
          </>
        ))}
        {what}
      </div>
      <span class="entry-rows__agency">{agency}</span>
    </li>
  );
}

function Silence({ silence, id }: SilenceRow) {
  return (
    <li class="entry-rows__silence" id={id}>
      <span>{silence}</span>
    </li>
  );
}
