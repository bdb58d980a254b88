import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  type Action,
  actions,
  kinds,
  may,
  relationNames,
  takenWhenClosed,
  type Thing,
  type Viewer,
} from "./index.ts";

const agencies = fc.constantFrom("services", "school", "police");
const people = fc.constantFrom("asha", "bill", "cleo");
const viewers: fc.Arbitrary<Viewer> = fc.record({
  practitionerId: people,
  agencyId: agencies,
  relations: fc.subarray([...relationNames]),
});
const things: fc.Arbitrary<Thing> = fc.record(
  {
    kind: fc.constantFrom(...kinds),
    agencyId: fc.option(agencies),
    isOfTheAdult: fc.boolean(),
    openTo: fc.option(fc.subarray(["services", "school", "police"])),
    sealedTo: fc.option(fc.subarray(["asha", "bill", "cleo"])),
    isClosed: fc.boolean(),
  },
  { requiredKeys: ["kind"] },
);
const asked: fc.Arbitrary<Action> = fc.constantFrom(...actions);
const allowed = (viewer: Viewer, action: Action, thing: Thing) => may(viewer, action, thing).allowed;
const law = (name: string, holds: (viewer: Viewer, action: Action, thing: Thing) => void) =>
  test(name, () => fc.assert(fc.property(viewers, asked, things, holds), { numRuns: 2_000 }));

law("whoever stands in no way to a child may do nothing", (viewer, action, thing) =>
  assert.ok(!allowed({ ...viewer, relations: [] }, action, thing)),
);

law("standing in one more way never takes anything away", (viewer, action, thing) => {
  if (!allowed(viewer, action, thing)) return;
  for (const more of relationNames)
    assert.ok(allowed({ ...viewer, relations: [...viewer.relations, more] }, action, thing), more);
});

law("the order in which somebody's relations are given changes nothing", (viewer, action, thing) =>
  assert.deepEqual(
    may({ ...viewer, relations: viewer.relations.toReversed() }, action, thing),
    may(viewer, action, thing),
  ),
);

law("restricting, sealing or closing never lets anybody do more", (viewer, action, thing) => {
  if (!allowed(viewer, action, thing)) return;
  assert.ok(allowed(viewer, action, { ...thing, openTo: null, sealedTo: null, isClosed: false }));
});

law("whatever stands restricted to other agencies is closed to all of this one", (viewer, action, thing) =>
  assert.ok(!allowed(viewer, action, { ...thing, openTo: ["another"] })),
);

law(
  "whatever is sealed to others is closed to everybody else, whoever leads or manages",
  (viewer, action, thing) => assert.ok(!allowed(viewer, action, { ...thing, sealedTo: ["another"] })),
);

law(
  "closing a record stops no reading, and all adding but of what a closed record takes",
  (viewer, action, thing) => {
    const [open, closed] = [false, true].map((isClosed) => allowed(viewer, action, { ...thing, isClosed }));
    const takes = action === "read" || takenWhenClosed.has(thing.kind);
    assert.equal(closed, takes && open);
  },
);

law(
  "whoever may add to a kind may read it, but for looks, which are kept of everybody",
  (viewer, _, thing) => {
    if (thing.kind === "looks" || !allowed(viewer, "add", thing)) return;
    assert.ok(allowed(viewer, "read", thing));
  },
);

law("a no is two whole sentences, and names nobody and nothing of the child", (viewer, action, thing) => {
  const verdict = may(viewer, action, thing);
  if (verdict.allowed) return;
  for (const sentence of [verdict.why, verdict.ask]) assert.match(sentence, /^[A-Z][^.]*[a-z0-9]\.$/);
  assert.match(verdict.ask, /^(Ask|Whoever) /);
});
