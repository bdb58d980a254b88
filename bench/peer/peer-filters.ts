import type { OpenRecord } from "../../app/src/children/public.ts";
import type { ChronologyView } from "../../app/src/chronology/chronology-view.ts";
import { themes } from "../../app/src/chronology/entry.ts";
import { sentenceCase } from "../../app/src/chronology/entry-words.ts";
import { paths } from "../../app/src/paths.ts";

type Named = { readonly id: string; readonly name: string };

const asItem = ({ id, name }: Named) => ({ value: id, text: name });

const choose = (
  name: string,
  label: string,
  first: string,
  items: readonly { value: string; text: string }[],
) => {
  return { id: name, name, label: { text: label }, items: [{ value: "", text: first }, ...items] };
};

/** The filters as lists of items for `govukSelect` and `govukInput`. */
export function peerFilters({ child }: OpenRecord, view: ChronologyView, others: readonly Named[]) {
  return {
    action: paths.chronology(child.id),
    selects: [
      choose("agency", "Agency", "Any", view.agencies.map(asItem)),
      choose(
        "who",
        "Who",
        "Anybody",
        view.authors.map((name) => ({ value: name, text: name })),
      ),
      choose(
        "theme",
        "About",
        "Anything",
        themes.map((theme) => ({ value: theme, text: sentenceCase(theme) })),
      ),
      choose("tone", "Strength or worry", "Either or neither", [
        { value: "strength", text: "Strengths" },
        { value: "worry", text: "Worries" },
        { value: "both", text: "Both at once" },
      ]),
      choose("order", "Read", "Newest first", [{ value: "oldest first", text: "Oldest first" }]),
      choose("with", "Beside", "No other child", others.map(asItem)),
    ],
    inputs: [
      { id: "from", name: "from", label: { text: "From" }, classes: "govuk-input--width-10" },
      { id: "to", name: "to", label: { text: "To" }, classes: "govuk-input--width-10" },
      { id: "words", name: "words", label: { text: "Words" }, classes: "govuk-input--width-10" },
    ],
  };
}
