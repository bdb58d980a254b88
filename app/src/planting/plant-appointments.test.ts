import assert from "node:assert/strict";
import { test } from "node:test";
import { patternOf, patternSentence } from "@throughline/appointments";
import { appointmentFactsOf } from "../appointments/public.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { DEMONSTRATION } from "./demonstration.ts";
import { plantWhenNew } from "./plant-when-new.ts";
import { plantedChildId } from "./planted.store.ts";
import { readSeeds } from "./read-seeds.ts";

const open = await openTestHouse();
const { stories } = readSeeds();
await plantWhenNew({ ...open, tell: () => undefined });
const today = Temporal.PlainDate.from("2026-11-24");
const factsOf = (slug: string) =>
  open.store.asProduct(async (tx) => {
    const seed = stories.find((story) => story.slug === slug);
    assert.ok(seed);
    const id = (await plantedChildId(tx, seed.child.nhsNumber)) ?? "";
    return await appointmentFactsOf(tx, { id, born: seed.child.born });
  });
const asked = { today, to: null, service: null, inARow: 2, across: { atLeast: 3, months: 12 } };

test("Jonah’s missed appointments stand as one pattern over five services, though none missed more than two", async () => {
  const facts = await factsOf("jonah-tilley");
  const year = patternOf(facts, { ...asked, from: Temporal.PlainDate.from("2025-11-24") });
  assert.equal(
    patternSentence(year, { name: "Jonah", days: "In the last 12 months" }),
    "In the last 12 months 9 of 19 appointments were reached, over 9 services. Jonah was not brought to 5, over 5 services, none of them more than once. 4 were cancelled by the family and 1 by the service.",
  );
  const whole = patternOf(facts, { ...asked, from: null });
  assert.equal(whole.across.length, 1);
  assert.ok((whole.across[0]?.services.length ?? 0) >= 5);
  for (const { name, notBrought, noAccess } of whole.services) assert.ok(notBrought + noAccess <= 2, name);
});

test("each thing a story tells of its appointments is kept with the appointment it names", async () => {
  const told = stories.filter(({ appointments }) => appointments !== null);
  assert.ok(told.length >= 4);
  for (const { slug, appointments } of told) {
    const facts = await factsOf(slug);
    for (const part of ["notes", "essential", "links", "discharges", "discussions"] as const)
      assert.equal(facts[part].length, appointments?.[part].length, `${slug}, ${part}`);
    const ids = new Set(facts.appointments.map(({ id }) => id));
    for (const { appointmentId } of [...facts.notes, ...facts.essential, ...facts.links])
      assert.ok(ids.has(appointmentId), `${slug} names something that is no appointment`);
  }
});

test("planting again plants nothing twice", async () => {
  const count = async () =>
    await open.owner.query("select count(*) as n from missed_appointment_note where partnership_id = $1", [
      DEMONSTRATION,
    ]);
  const before = await count();
  await plantWhenNew({ ...open, tell: () => undefined });
  assert.deepEqual(await count(), before);
});
