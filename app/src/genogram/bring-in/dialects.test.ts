import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { showPartKnownDay } from "@throughline/calendar";
import type { Family, Person } from "@throughline/genogram";
import { paths } from "../../paths.ts";
import { openTestHouse } from "../../testing/test-house.ts";
import { sendFamilyFile } from "../testing/send-file.ts";
import { plantFamily } from "../testing/plant-family.ts";
import { readFamilyFile } from "./read-family-file.ts";

const house = await openTestHouse();
const { marlow, dee, family, viewer } = await plantFamily(house);
const folder = new URL("../../../../packages/gedcom/vectors/files/", import.meta.url);

const day = (of: Person["died"]): string =>
  of === null || of === "day not known" ? `${of}` : showPartKnownDay(of);

/** A family by its names, so that it can be told whatever its ids. */
function byName({ people, couples, parentLinks, births, unknownParents }: Family) {
  const name = (id: string) => people.find((one) => one.id === id)?.name ?? "nobody";
  return {
    people: people
      .map((p) =>
        [p.name, p.sex, p.gender, day(p.born), day(p.died), p.pregnancy, p.marks.join(", ")].join(" | "),
      )
      .toSorted(),
    couples: couples
      .map(
        ({ a, b, episodes }) =>
          `${[name(a), name(b)].toSorted().join(" and ")}: ${episodes.map((e) => [e.kind, day(e.from), day(e.to), e.end].join(" ")).join("; ")}`,
      )
      .toSorted(),
    links: parentLinks
      .map((l) => [name(l.parent), l.kind, name(l.child), day(l.from), day(l.to)].join(" | "))
      .toSorted(),
    births: births.map((b) => `${b.children.map(name).toSorted().join(" ")} ${b.identical}`).toSorted(),
    unknown: unknownParents
      .flatMap((u) => u.children.map((c) => `${name(c)}: ${u.parent} by ${u.other && name(u.other)}`))
      .toSorted(),
  };
}

function readIn(bytes: Uint8Array): Family {
  const read = readFamilyFile(bytes);
  assert.ok(!("problem" in read));
  return read.family;
}

/** Everybody but who was there before. */
const without = (of: Family, before: ReadonlySet<string>): Family => ({
  ...of,
  people: of.people.filter(({ id }) => !before.has(id)),
});

for (const file of readdirSync(folder).filter((name) => name.endsWith(".ged") && name !== "all-of-7.ged"))
  describe(`a family as ${file} tells it`, () => {
    const bytes = readFileSync(new URL(file, folder));
    const told = readIn(bytes);

    it("is the same once it is previewed, added, taken away as GEDCOM 7.0 and read again", async () => {
      const before = new Set((await family(viewer.dee, marlow)).people.map(({ id }) => id));
      assert.equal((await sendFamilyFile(house, marlow, file, bytes, dee)).status, 303);
      const choices = Object.fromEntries(told.people.map((_, at) => [`who-${at}`, "new"]));
      const checked = await (await house.post(paths.genogramImportChoices(marlow), choices, dee)).text();
      assert.match(checked, new RegExp(`<li>${told.people.length} people</li>`));
      const added = await house.post(paths.genogramImportChoices(marlow), { ...choices, sure: "yes" }, dee);
      assert.equal(added.status, 303);
      const now = without(await family(viewer.dee, marlow), before);
      const expected = byName(told);
      const since = { ...byName(now) };
      for (const part of Object.keys(expected) as (keyof typeof expected)[])
        for (const line of expected[part]) assert.ok(since[part].includes(line), `${part}: ${line}`);
      for (const { words } of told.unknownParents)
        assert.ok(words === null || now.unknownParents.some((one) => one.words?.includes(words)));
      const named = `${paths.genogramGedcom(marlow)}?version=7.0&living=named&confirmed=yes`;
      const again = readIn(new Uint8Array(await (await house.get(named, dee)).arrayBuffer()));
      for (const part of Object.keys(expected) as (keyof typeof expected)[])
        for (const line of expected[part]) assert.ok(byName(again)[part].includes(line), `${part}: ${line}`);
    });
  });
