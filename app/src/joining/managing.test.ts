import assert from "node:assert/strict";
import { test } from "node:test";
import { recordOverride } from "../settings/settings.store.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse, TODAY } from "../testing/test-house.ts";

const at = await openTestHouse();
const { store, house } = at;
const { viewer } = await plantSmallPartnership(at);
const today = Temporal.PlainDate.from(TODAY);

const set = () =>
  store.as(viewer.bill, (tx) =>
    recordOverride(
      tx,
      viewer.bill,
      {
        key: "seen-by-worker-within",
        value: 15,
        unit: "working days",
        validFrom: today,
        source: "Procedures",
      },
      house.clock.now(),
    ),
  );
const ends = (until: Temporal.PlainDate) =>
  store.asProduct((tx) =>
    tx
      .updateTable("team_membership")
      .set({ to_on: until })
      .where("practitioner_id", "=", viewer.bill.practitionerId)
      .execute(),
  );

test("somebody who managed until yesterday sets no threshold today, whatever a page may think", async () => {
  await ends(today);
  await set();
  await ends(today.subtract({ days: 1 }));
  await assert.rejects(set(), /row-level security/);
});
