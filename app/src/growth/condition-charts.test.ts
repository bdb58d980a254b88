import assert from "node:assert/strict";
import { test } from "node:test";
import { readConditionChart } from "@throughline/growth";
import { tell } from "../chronology/testing/told.ts";
import { paths } from "../paths.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { wordsOf } from "../testing/words-of.ts";
import { chartsKept, keepChart } from "./charts.store.ts";

const house = await openTestHouse();
const { sunny, viewer, partnershipId } = await plantSmallPartnership(house);
const asha = await house.signIn("asha@example.org");
const read = async (path: string) => wordsOf(await (await house.get(path, asha)).text());
const asked = (words: string) => /What this asks (.*?) All measures over time/.exec(words)?.[1] ?? "";
const weight = (value: number) => [{ sort: "weight", value, unit: "kg", note: null }] as const;
await tell(house, viewer.asha, sunny, [
  { on: "4 May 2024", what: "Weighed", kind: "measurement", measurements: weight(22) },
  { on: "4 May 2026", what: "Weighed", kind: "measurement", measurements: weight(18.5) },
]);
const before = await read(paths.growth(sunny));
const whileNone = await read(paths.growthCharts(sunny));

const rows = readConditionChart("measure,sex,age,L,M,S\nweight,f,2,1,10,0.15\nweight,f,15,1,34,0.15");
assert.ok(!("problems" in rows));
await house.store.asProduct((tx) =>
  keepChart(
    tx,
    partnershipId,
    { name: "An invented condition", source: "Invented figures", rights: "Our own", rows },
    house.house.clock.now(),
  ),
);
const [chart] = await house.store.as(viewer.asha, (tx) => chartsKept(tx));
const choose = (fields: Readonly<Record<string, string>>) =>
  house.post(paths.growthCharts(sunny), { chart: chart?.id ?? "", ...fields }, asha);

test("a partnership without a chart is told how one is brought in", () => {
  assert.match(whileNone, /This partnership holds none.*throughline growth chart/);
  assert.doesNotMatch(whileNone, /Record the choice/);
});

test("a chart is shown only with a reason", async () => {
  const answer = await choose({ shown: "yes", why: "" });
  assert.equal(answer.status, 422);
  assert.match(wordsOf(await answer.text()), /Say why/);
});

test("a chart beside UK-WHO shows both SDS, and takes back no question", async () => {
  assert.equal((await choose({ shown: "yes", why: "Asked for by Dr Nair." })).status, 303);
  const words = await read(paths.growth(sunny));
  assert.match(words, /Weight on “An invented condition”, beside UK-WHO/);
  assert.match(words, /4 May 2026 18\.5 kg −2\.98 −1\.2\d/);
  assert.match(words, /no question is taken back because of it/);
  assert.equal(asked(words), asked(before));
  assert.notEqual(asked(words), "");
});

test("it is no longer shown once somebody says so, with why", async () => {
  await choose({ shown: "no", why: "It misled us." });
  assert.doesNotMatch(await read(paths.growth(sunny)), /An invented condition/);
});

test("a chart of another partnership cannot be chosen", async () => {
  const answer = await house.post(
    paths.growthCharts(sunny),
    { chart: "01900000-0000-7000-8000-000000000000", shown: "yes", why: "Tried" },
    asha,
  );
  assert.equal(answer.status, 422);
});
