import assert from "node:assert/strict";
import { childById } from "../../children/public.ts";
import { familyOf } from "../../family/public.ts";
import { paths } from "../../paths.ts";
import { plantSmallPartnership } from "../../testing/small-partnership.ts";
import type { TestHouse } from "../../testing/test-house.ts";

/** Sunny with a mother, a half-brother Kit of another father, and a foster carer since March 2026; recorded as anybody would. */
export async function plantFamily(house: TestHouse) {
  const { sunny, marlow, viewer } = await plantSmallPartnership(house);
  const asha = await house.signIn("asha@example.org");
  const dee = await house.signIn("dee@example.org");
  const family = (who = viewer.asha, childId = sunny) =>
    house.store.as(who, async (tx) => {
      const child = await childById(tx, childId);
      assert.ok(child);
      return await familyOf(tx, child, house.house.clock.today());
    });
  const named = async (name: string) => (await family()).people.find((p) => p.name === name)?.id ?? "";
  const add = async (relation: string, of: string, fields: Record<string, string | string[]>) => {
    const told = { sex: "not known", saidBy: "Their mother", saidOn: "24 November 2026" };
    const answer = await house.post(paths.relatives(sunny), { relation, of, ...told, ...fields }, asha);
    assert.equal(answer.status, 303);
  };
  const index = await named("Sunniva Ashdown");
  const home = { newHome: "Mum’s flat", childToo: "yes", nights: "Sunday to Thursday" };
  const mother = { given: "Marian", family: "Ashdown", sex: "female", born: "1991", kind: "birth" };
  await add("parent", index, { ...mother, ...home });
  const marian = await named("Marian Ashdown");
  await add("sibling", index, {
    given: "Kit",
    family: "Ashdown",
    sex: "male",
    born: "2021",
    parents: [marian],
  });
  const kit = await named("Kit Ashdown");
  await add("parent", kit, { given: "Cal", family: "Penn", sex: "male", kind: "birth" });
  const carer = { given: "Ruth", family: "Amis", sex: "female", kind: "foster", from: "March 2026" };
  await add("carer", index, carer);
  const ids = { sunny: index, marian, kit, cal: await named("Cal Penn"), ruth: await named("Ruth Amis") };
  return { sunny, marlow, viewer, asha, dee, ids, add, family };
}
