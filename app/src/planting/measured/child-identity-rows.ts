import type { Chance } from "./chance.ts";
import type { Keep, MeasuredChild } from "./child-rows.ts";
import { daysBack, moment } from "./days-as-text.ts";
import words from "./data/words.json" with { type: "json" };
import { type Layout, madeUpName } from "./layout.ts";

export function identityRows(
  keep: Keep,
  layout: Layout,
  { n, id, bornBack, openedBack }: MeasuredChild,
  nhs_number: string,
  chance: Chance,
): void {
  const { partnershipId: partnership_id } = layout;
  const person_id = layout.id("person", n + 1);
  const [born, opened_on] = [daysBack(bornBack), daysBack(openedBack)];
  const [sex, pronouns] = chance.happens(0.5) ? ["female", "she"] : ["male", "he"];
  const day = { born_from: born, born_to: born, born_precision: "day" };
  const recorded_at = moment(opened_on, 9, 0);
  keep("person", {
    partnership_id,
    id: person_id,
    ...day,
    sex,
    pronouns,
    nhs_number,
    languages: ["English"],
    recorded_at,
  });
  const name = { given: chance.oneOf(words.given), family: madeUpName(chance) };
  const nameId = layout.id("name", n + 1);
  keep("person_name", { partnership_id, id: nameId, first_id: nameId, person_id, sort: "name", ...name });
  keep("child_record", { partnership_id, id, person_id, opened_on });
}
