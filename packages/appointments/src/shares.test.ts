import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { appointmentOutcomes } from "@throughline/chronology";
import { countsOf, sharesByService } from "./shares.ts";
import { kept, today, told } from "./testing/told.ts";

test("the share brought leaves out what the service cancelled and what was moved", () => {
  const { brought, offered } = countsOf(
    kept(
      told("2026-01-05", "Ears", "attended"),
      told("2026-01-06", "Ears", "seen late"),
      told("2026-01-07", "Ears", "came late, not seen"),
      told("2026-01-08", "Ears", "was not brought"),
      told("2026-01-09", "Ears", "cancelled by family"),
      told("2026-01-10", "Ears", "cancelled by service"),
      told("2026-01-11", "Ears", "moved"),
    ),
  );
  assert.equal(offered, 7);
  assert.deepEqual(brought, { count: 3, of: 5 });
});

test("every appointment is counted once, in its service and in all", () => {
  const one = fc
    .tuple(
      fc.integer({ min: 0, max: 400 }),
      fc.constantFrom("Ears", "Eyes"),
      fc.constantFrom(...appointmentOutcomes, null),
      fc.uuid(),
    )
    .map(([day, service, outcome, id]) =>
      told(today.subtract({ days: day }).toString(), service, outcome, { id }),
    );
  fc.assert(
    fc.property(fc.uniqueArray(one, { selector: ({ id }) => id, maxLength: 30 }), (all) => {
      const appointments = kept(...all);
      const whole = countsOf(appointments);
      const {
        reached,
        cameLate,
        notBrought,
        noAccess,
        ownMissed,
        cancelledByFamily,
        cancelledByService,
        moved,
      } = whole;
      assert.equal(whole.offered + whole.booked + whole.unknown, appointments.length);
      assert.equal(
        reached +
          cameLate +
          notBrought +
          noAccess +
          ownMissed +
          cancelledByFamily +
          cancelledByService +
          moved,
        whole.offered,
      );
      const services = sharesByService(appointments);
      for (const part of ["offered", "reached", "notBrought", "moved", "unknown"] as const)
        assert.equal(
          services.reduce((sum, service) => sum + service[part], 0),
          whole[part],
        );
    }),
  );
});
