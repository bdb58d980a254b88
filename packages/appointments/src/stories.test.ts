import assert from "node:assert/strict";
import { test } from "node:test";
import type { StoryLink } from "./appointment.ts";
import { storiesOf } from "./stories.ts";
import { kept, told } from "./testing/told.ts";

const link = (appointmentId: string, sort: StoryLink["sort"], earlierId: string | null): StoryLink => ({
  id: `${appointmentId}-${sort}`,
  appointmentId,
  sort,
  earlierId,
  offeredOn: null,
  recordedBy: "Beth Calloway",
  at: Temporal.Instant.from("2026-06-01T10:00:00Z"),
});
const ids = (stories: ReturnType<typeof storiesOf>) =>
  stories.map(({ appointments }) => appointments.map(({ id }) => id).join(" "));

const offered = kept(
  told("10 September 2025", "Cardiology", "cancelled by family", { id: "a" }),
  told("5 November 2025", "Cardiology", "was not brought", { id: "b" }),
  told("11 March 2026", "Cardiology", "cancelled by service", { id: "c" }),
  told("15 September 2026", "Cardiology", "attended", { id: "d" }),
  told("15 October 2026", "Cardiology", "moved", { id: "e" }),
  told("11 March 2026", "Eyes", "attended", { id: "z" }),
);

test("one appointment is offered again until the child is seen; then another begins", () => {
  const stories = storiesOf(offered, []);
  assert.deepEqual(ids(stories), ["a b c d", "z", "e"]);
  const [first] = stories;
  assert.deepEqual([first?.calledOff.length, first?.missed.length, first?.reached?.id], [2, 1, "d"]);
  assert.equal(first?.linked, "by order");
});

test("what somebody recorded stands above the order of the days", () => {
  assert.deepEqual(ids(storiesOf(offered, [link("c", "begins anew", null)])), ["a b", "c d", "z", "e"]);
  assert.deepEqual(ids(storiesOf(offered, [link("z", "rebooked as", "b")])), ["a b c z d", "e"]);
});

test("a link to a later appointment, or to one that is not there, changes nothing", () => {
  assert.deepEqual(ids(storiesOf(offered, [link("a", "moved to", "d"), link("b", "moved to", "gone")])), [
    "a b c d",
    "z",
    "e",
  ]);
});

test("after a year without a new offer the next is not taken for the same one", () => {
  const far = kept(
    told("1 January 2024", "Eyes", "moved", { id: "a" }),
    told("3 January 2025", "Eyes", "attended", { id: "b" }),
  );
  assert.deepEqual(ids(storiesOf(far, [])), ["a", "b"]);
});
