import assert from "node:assert/strict";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { Readable } from "node:stream";
import { test } from "node:test";
import { run } from "./run.ts";

const heading = "id,sex,birth_date,gestation_weeks,gestation_days,measurement_method,observation_date,value";
const added = "chronological_age,corrected_age,chronological_sds,corrected_sds,centile,band,note";

async function ask(input: Readable | string, ...typed: string[]) {
  let [answered, told] = ["", ""];
  const surroundings = {
    environment: {},
    input: typeof input === "string" ? Readable.from([input]) : input,
    answer: (text: string) => void (answered += text),
    tell: () => {},
  };
  const code = await run(["growth", ...typed], surroundings, (sentence) => void (told += `${sentence}\n`));
  return { code, told, lines: answered.trimEnd().split("\n") };
}
const rows = async (...lines: string[]) => (await ask([heading, ...lines].join("\n"), "sds")).lines;

test("a row comes back as it was, with both ages, both SDS, centile and band", async () => {
  const lines = await rows("a7,female,2020-03-10,39,2,weight,2020-11-15,6.1");
  assert.deepEqual(lines, [
    `${heading},${added}`,
    "a7,female,2020-03-10,39,2,weight,2020-11-15,6.1,0.684463,0.670773,-2.277005,-2.226160,1.3002,0.4th–2nd,",
  ]);
});

test("weight, height, head circumference and BMI are read, in days as people write them", async () => {
  const lines = await rows(
    "1,F,10/3/2020,40,0,weight,10/3/2022,11.5",
    "2,male,10 March 2020,40.0,0,height,10 March 2025,110",
    "3,male,2020-03-10,40,0,ofc,2021-03-10,46",
    "4,male,2020-03-10,40,0,BMI,2023-03-10,15.8",
  );
  for (const line of lines.slice(1))
    assert.match(line, /,\d\.\d{6},\d\.\d{6},-?\d\.\d{6},-?\d\.\d{6},[\d.]+,[^,]+,$/);
});

test("a row that cannot be read names itself and what would mend it, and the rest goes on", async () => {
  const good = "ok,male,2020-03-10,40,0,weight,2021-03-10,9.5";
  const lines = await rows(
    "1,other,2020-03-10,40,0,weight,2021-03-10,9.5",
    "2,male,2020-03-10,40,0,waist,2021-03-10,9.5",
    "3,male,31/2/2020,40,0,weight,2021-03-10,9.5",
    "4,male,2020-03-10,40,0,weight,March 2021,9.5",
    "5,male,2020-03-10,21,0,weight,2021-03-10,9.5",
    "6,male,2020-03-10,forty,0,weight,2021-03-10,9.5",
    '7,male,2020-03-10,40,0,weight,2021-03-10,"9,5"',
    "8,male,2020-03-10,40,0,weight,2021-03-10,0",
    "9,male,2020-03-10,40,0,weight,2020-03-09,3.2",
    "10,male,2020-03-10,40,0,weight",
    '"11,male,2020-03-10,40,0,weight,2021-03-10,9.5',
    "",
    good,
  );
  const notes = [
    "Row 2: sex is “other”. Write male or female.",
    "Row 3: measurement_method is “waist”. Write weight, height, ofc or bmi.",
    "Row 4: birth_date: 31 February 2020 is not a day: February 2020 has 29 days. Write a day such as 2024-03-12.",
    "Row 5: observation_date is “March 2021”, not one day. Write a day such as 2024-03-12.",
    "Row 6: Gestation at birth is from 22 to 44 whole weeks, not 21. Correct gestation_weeks and gestation_days, or leave both empty.",
    "Row 7: gestation is “forty + 0”. Write whole weeks and days, or leave both empty.",
    "Row 8: value is “9,5”. Write a number above 0, with a point, such as 12.5.",
    "Row 9: value is “0”. Write a number above 0, with a point, such as 12.5.",
    "Row 10: The day of the measurement is before the day of birth. Correct observation_date or birth_date.",
    "Row 11: It has 6 cells and the first row 8. Give every column a comma.",
    "Row 12: A quotation mark is opened and not closed. Close it on the same line.",
  ];
  for (const [at, note] of notes.entries()) {
    const line = (lines[at + 1] ?? "").replaceAll('"', "");
    assert.ok(line.endsWith(`,,,,,,${note}`), line);
  }
  assert.equal(lines.length, 13);
  assert.match(lines[12] ?? "", /^ok,.*,$/);
});

test("where there is no SDS the note says which table is missing, and other notes stand beside it", async () => {
  const lines = await rows(
    "1,male,2020-03-10,40,0,bmi,2020-03-12,12",
    "2,male,2020-03-10,22,3,weight,2020-03-10,0.5",
    "3,male,2020-03-10,,,weight,2021-03-10,3",
  );
  assert.match(lines[1] ?? "", /,,,,,No SDS: UK-WHO has no BMI before 2 weeks after term\.$/);
  assert.match(lines[2] ?? "", /No corrected SDS: UK-WHO begins at 23 weeks of gestation\./);
  assert.match(
    lines[3] ?? "",
    /below the 0\.4th,"?Gestation is not known: 40 weeks taken\. This is \d+\.\d SD below/,
  );
});

test("columns are found by name, others are kept, and a file that was answered before is answered anew", async () => {
  const line = "n,6.1,2020-11-15,weight,2,39,2020-03-10,female,=1+1";
  const turned = `\uFEFFNote,value,observation_date,measurement_method,gestation_days,gestation_weeks,birth_date,sex,id`;
  const { lines } = await ask(`${turned}\r\n${line}\r\n`, "sds");
  assert.ok(lines[0]?.startsWith("value,observation_date") && lines[0].endsWith(`,id,${added}`));
  assert.match(lines[1] ?? "", /^6\.1,2020-11-15,weight,2,39,2020-03-10,female,'=1\+1,0\.684463,/);
});

test("a first row without the columns, or nothing at all, is refused with what is missing", async () => {
  const semicolons = await ask(heading.replaceAll(",", ";"), "sds");
  assert.equal(semicolons.code, 1);
  assert.match(semicolons.told, /with commas between them\. Missing: id, sex/);
  const one = await ask(heading.replace(",value", ""), "sds");
  assert.match(one.told, /Missing: value\./);
  assert.equal((await ask("", "sds")).code, 1);
});

test("growth without sds, or with something else, is asked wrongly; --help says how", async () => {
  assert.equal((await ask("")).code, 2);
  assert.equal((await ask("", "chart")).code, 2);
  assert.equal((await ask("", "sds", "file.csv")).code, 2);
  const { code, lines } = await ask("", "--help");
  assert.equal(code, 0);
  assert.equal(lines[0], "throughline growth sds < FILE");
  assert.ok(lines.some((line) => line.includes(heading)));
});

test("rows are answered while others are still to come", async () => {
  const line = "a,male,2020-03-10,40,0,weight,2021-03-10,9.5\n";
  let [seen, late] = ["", ""];
  const input = Readable.from(
    (function* () {
      yield `${heading}\n`;
      for (let at = 0; at < 3000; at++) yield line;
      late = seen;
      yield line;
    })(),
  );
  const answer = (text: string) => void (seen += text);
  assert.equal(await run(["growth", "sds"], { environment: {}, input, answer, tell: () => {} }, () => {}), 0);
  assert.ok(late.length > 0);
  assert.equal(seen.trimEnd().split("\n").length, 3002);
});

test("a condition's chart is refused as a whole, with each row that cannot be right", async () => {
  const file = `${mkdtempSync(`${tmpdir()}/chart-`)}/chart.csv`;
  writeFileSync(file, "measure,sex,age,L,M,S\nweight,f,2,1,10,0.1\nskin,f,2,1,10,0.1\n");
  const words = ["--name", "Ours", "--source", "Invented", "--rights", "Ours", "--as", "nobody@example.org"];
  const { code, told } = await ask("", "chart", file, ...words);
  assert.equal(code, 1);
  assert.match(told, /Nothing was kept\. Row 3: measure is “skin”/);
  assert.match((await ask("", "chart", file)).told, /--name is missing/);
});
