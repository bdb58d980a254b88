import { showDay } from "@throughline/calendar";
import { typed } from "../platform/forms/fields.ts";
import type { Tx } from "../platform/database/store.ts";
import type { Said, Standing } from "../platform/forms/standing.ts";
import { askedIn } from "./asked-in.ts";
import { typedFact } from "./fact-form.ts";
import { factSentence } from "./fact-lines.tsx";
import type { FactSort } from "./fact-sort.ts";
import type { FactAsked } from "./fact-asked.ts";
import { recorderNamed } from "./recorders.store.ts";
import { TellingFields } from "./telling-fields.tsx";

const TAKEN_BACK: Said = { field: "", label: "How it stands", words: "It has been taken back" };

/** How a fact was told last, question by question: what somebody who changes it goes by. */
export async function changedLast(tx: Tx, asked: FactAsked): Promise<Standing> {
  const { family, sort, before } = asked;
  const now = {
    ...typedFact(sort, before, family.open.today),
    saidBy: before.said_by,
    saidOn: showDay(before.said_on),
    reason: before.reason ?? "",
  };
  const says = questionsOf(asked).map(({ field, label, choices }) => {
    const words = typed(now, field);
    return { field, label, words: choices?.get(words) ?? words, ...(choices && { choices }) };
  });
  return { ...(await standing(tx, asked)), says: before.withdrawn ? [TAKEN_BACK, ...says] : says };
}

/** How a fact stands, in a sentence: what somebody who takes it back goes by. */
export async function toldLastly(tx: Tx, asked: FactAsked): Promise<Standing> {
  const { family, sort, before } = asked;
  const now = before.withdrawn
    ? TAKEN_BACK
    : { field: "", label: "How it stands", words: factSentence(family, { sort, row: before }) };
  return {
    ...(await standing(tx, asked)),
    says: [now, { field: "reason", label: "Why", words: before.reason ?? "" }],
  };
}

const standing = async (tx: Tx, { before }: Pick<FactAsked, "before">) => ({
  stamp: before.id,
  by: (await recorderNamed(tx, before.recorded_by)) ?? "Somebody else",
});

function questionsOf({ family, sort }: { family: FactAsked["family"]; sort: FactSort }) {
  const state = { fields: {}, problems: [], draftedAt: null };
  return askedIn([
    <sort.Fields state={state} family={family} />,
    <TellingFields state={state} lasting={sort.lasting} changing />,
  ]);
}
