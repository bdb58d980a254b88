import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sql } from "kysely";
import { paths } from "../paths.ts";
import { newId } from "../platform/id.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { wordsOf } from "../testing/words-of.ts";

const house = await openTestHouse();
const { sunny, viewer, partnershipId } = await plantSmallPartnership(house);
const asha = await house.signIn("asha@example.org");
const bill = await house.signIn("bill@example.org");
const dee = viewer.dee.practitionerId;
const window = (from: string, to: string) => ({ practitioner: dee, audit: "Deep-dive on neglect", from, to });
const windows = async () => await house.owner.query("select id from audit_window", []);

describe("an auditor's days in a record", () => {
  it("are opened once where two open them at the same moment, and the second is told until when", async () => {
    const asked = window("24 November 2026", "1 December 2026");
    const answers = await Promise.all(
      [asha, bill].map((who) => house.post(paths.auditWindow(sunny), asked, who)),
    );
    assert.deepEqual(
      answers.map(({ status }) => status).toSorted((a, b) => a - b),
      [303, 422],
    );
    const refused = answers.find(({ status }) => status === 422);
    assert.match(
      wordsOf((await refused?.text()) ?? ""),
      /The record is open to Dee Ellis for an audit from 24 November 2026 to 1 December 2026 already: give a day after that/,
    );
    assert.equal((await windows()).length, 1);
  });

  it("may begin again after the last of them, and not on it", async () => {
    const post = async (from: string) =>
      (await house.post(paths.auditWindow(sunny), window(from, "9 December 2026"), bill)).status;
    assert.equal(await post("1 December 2026"), 422);
    assert.equal(await post("2 December 2026"), 303);
  });

  it("are opened once by the database too, whatever asks it", async () => {
    const add = () =>
      house.store.as(viewer.asha, (tx) =>
        sql`insert into audit_window (partnership_id, id, child_id, practitioner_id, audit, from_on, to_on, recorded_by, recorded_at)
          values (${partnershipId}, ${newId()}, ${sunny}, ${viewer.cleo.practitionerId}, 'An audit', '2026-12-01', '2026-12-02',
            ${viewer.asha.practitionerId}, ${house.house.clock.now()})`.execute(tx),
      );
    const came = await Promise.allSettled([add(), add()]);
    assert.deepEqual(came.map(({ status }) => status).toSorted(), ["fulfilled", "rejected"]);
    const refused = came.find((one) => one.status === "rejected");
    assert.match(String(refused?.reason), /open to this auditor on some of these days already/);
  });
});
