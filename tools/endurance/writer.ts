import { showDay } from "@throughline/calendar";
import { paths } from "../../app/src/paths.ts";
import type { Chance } from "../../app/src/planting/measured/chance.ts";
import type { SignedIn } from "./partnership.ts";
import { nothingWritten, type SavedSort, type Send, type Written } from "./written.ts";

export interface Writer {
  readonly who: SignedIn;
  readonly childId: string;
  /** Two letters or so that no other writer has. */
  readonly name: string;
}

interface Round {
  readonly address: string;
  /** A word that stands in everything written in this round. */
  readonly word: string;
  /** The draft this writer left before. */
  readonly draft: string | null;
  readonly chance: Chance;
}

interface Note {
  readonly id: string;
  readonly what: string;
  readonly mark: string;
}
type Form = Readonly<Record<string, string>>;

const forms: Readonly<Record<SavedSort, Form>> = {
  note: { kind: "note", seen: "not seen" },
  correction: { kind: "note", seen: "not seen", reason: "Written down wrongly" },
  measurement: { kind: "measurement", weight: "18.4", height: "104" },
  appointment: { kind: "appointment", service: "Hospital", appointmentOutcome: "attended" },
};

/** One practitioner writing about one child as fast as it is answered, until it is not; what they know then. */
export async function writeUntilKilled(
  { who, childId, name }: Writer,
  { address, word, draft, chance }: Round,
): Promise<Written> {
  const written = nothingWritten(draft);
  const happened = showDay(Temporal.Now.plainDateISO("Europe/London"));
  /** The last note, which may be corrected or chosen. */
  let note: Note | null = null;

  async function isKept(sending: Send, path: string, fields: Form, status: number): Promise<Response | null> {
    written.underWay = sending;
    const answer = await fetch(`${address}${path}`, {
      method: "POST",
      body: new URLSearchParams(fields),
      headers: { cookie: who.cookie, origin: address },
      redirect: "manual",
    }).catch(() => null);
    const said = (await answer?.text().catch(() => null)) ?? null;
    if (answer?.status === status) {
      written.underWay = null;
      return answer;
    }
    if (answer && answer.status < 500) throw new Error(`${path} answered ${answer.status} to a write.`);
    written.refused = said?.includes("Nothing has been changed") ?? false;
    return null;
  }

  for (let n = 0; ; n += 1) {
    const mark = `${name}n${n}`;
    const turn = chance.next();
    if (turn < 0.35) {
      const fields = { _form: "entry", _subject: childId, _back: "/", what: `${word} ${mark}` };
      if (!(await isKept({ drafts: fields.what }, paths.drafts(), fields, 200))) return written;
      written.draft = fields.what;
      written.drafts += 1;
    } else if (turn < 0.42 && note) {
      const chooses = note.mark;
      const sending = { chooses, why: `${word} ${mark}` };
      const path = paths.choice(childId, note.id);
      if (!(await isKept(sending, path, { chosen: "yes", why: sending.why }, 303))) return written;
      written.choices.set(chooses, sending.why);
      note = null;
    } else {
      const corrects: Note | null = turn < 0.5 ? note : null;
      const sort: SavedSort = corrects
        ? "correction"
        : chance.oneOf(["note", "note", "measurement", "appointment"] as const);
      const what: string = `${corrects ? `${corrects.what} ` : ""}${word} ${mark}`;
      const path = corrects ? paths.correction(childId, corrects.id) : paths.entries(childId);
      const fields = { happened, basis: "fact", ...forms[sort], what };
      const answer = await isKept({ saves: { sort, mark } }, path, fields, 303);
      if (!answer) return written;
      written.saves.push({ sort, mark });
      if (sort !== "correction") written.draft = null;
      const id = idIn(answer.headers.get("location") ?? "");
      note = sort === "note" ? { id, what, mark } : null;
    }
  }
}

const idIn = (location: string): string => /entry=([0-9a-f-]{36})/.exec(location)?.[1] ?? "";
