import assert from "node:assert/strict";
import { test } from "node:test";
import { parse as parseCsv } from "csv-parse/sync";
import { paths } from "../paths.ts";
import { appRoutes } from "../testing/attacks/app-routes.ts";
import { attackedRecord, PLANTED } from "../testing/attacks/attacked-record.ts";
import { FORGED_AT, FORGED_ID, FORGED_NAME } from "../testing/attacks/fields-nobody-asked-for.ts";
import { elementsOf } from "../testing/attacks/parsed-page.ts";
import { wouldRun } from "../testing/attacks/runs-nothing.ts";

const at = await attackedRecord();
const { cleo } = at.cookies;

test("what is planted is in most forms, and on most pages", (t) => {
  const posts = appRoutes(at.app).filter(({ method }) => method === "POST");
  const untouched = posts
    .filter(({ path }) => !at.took.has(path))
    .map(({ path }) => `${path} ${at.refusedBy.get(path) ?? ""}`);
  t.diagnostic(`${at.took.size} of ${posts.length} forms took it. Not met: ${untouched.join("\n")}`);
  assert.ok(at.took.size >= 36, `only ${at.took.size} forms took what was planted`);
  const showing = at.pages.filter(([, page]) => page.includes("planted onload=x"));
  t.diagnostic(`${showing.length} of ${at.pages.length} pages show it`);
  assert.ok(showing.length >= 55, `only ${showing.length} pages show what was planted`);
});

test("no page on which planted words stand runs them, or leads where they say", () => {
  const faults = at.pages.flatMap(([address, page]) => wouldRun(page).map((fault) => `${address}: ${fault}`));
  assert.deepEqual(faults, []);
});

test("nor does a form that shows them again because it was refused", () => {
  const faults = at.refusals.flatMap(({ action, page }) =>
    wouldRun(page).map((fault) => `${action}: ${fault}`),
  );
  assert.deepEqual(faults, []);
});

test("nothing that is typed breaks a page", () => assert.deepEqual(at.broken, []));

test("a family taken away as a picture runs nothing, and shows the words", async () => {
  const svg = await (await at.get(paths.genogramSvg(at.sunny), cleo)).text();
  assert.deepEqual(wouldRun(svg), []);
  assert.ok(elementsOf(svg).some(({ tag, text }) => tag === "text" && text().includes("planted")));
});

test("copies as JSON hold the words as words", async () => {
  for (const address of [paths.chronologyJson(at.sunny), paths.genogramJson(at.sunny)]) {
    const answer = await at.get(address, cleo);
    assert.equal(answer.headers.get("content-type")?.split(";")[0], "application/json");
    assert.ok(JSON.stringify(await answer.json()).includes("planted onload=x"), address);
  }
});

test("no cell of a copy as CSV begins as a formula does", async () => {
  const text = await (await at.get(paths.chronologyCsv(at.sunny), cleo)).text();
  const rows: string[][] = parseCsv(text, { bom: true, relax_column_count: true });
  assert.ok(rows.flat().some((cell) => cell.includes(PLANTED)));
  assert.deepEqual(
    rows.flat().filter((cell) => /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell)),
    [],
  );
});

test("a copy as GEDCOM holds planted words within its lines", async () => {
  const text = await (
    await at.get(`${paths.genogramGedcom(at.sunny)}?living=named&confirmed=yes`, cleo)
  ).text();
  assert.match(text, /0 @[^@]+@ INDI/);
  for (const line of text.split(/\r?\n/).filter((line) => line !== ""))
    assert.match(line.replace(/^\uFEFF/, ""), /^\d+ (?:@[\w!]+@ )?[A-Z_0-9]+(?: |$)/);
});

test("paper is set from planted words as words: nothing of them is run by the typesetter", async () => {
  for (const address of [
    paths.chronologyPdf(at.sunny),
    paths.genogramPdf(at.sunny),
    paths.growthPdf(at.sunny),
  ]) {
    const answer = await at.get(address, cleo);
    assert.equal(answer.status, 200, address);
    assert.equal(answer.headers.get("content-type"), "application/pdf");
  }
});

test("no file that is taken away is named by what was typed", async () => {
  for (const { path } of appRoutes(at.app).filter(({ path }) => /\.(?:csv|json|svg|ged)$/.test(path))) {
    const name =
      (await at.get(path.replace(":child", at.sunny), cleo)).headers.get("content-disposition") ?? "";
    assert.match(name, /^attachment; filename="[\w.-]+"$/, path);
  }
});

test("no form writes what it did not ask for: whose it is, who wrote it, when, or what they may", async () => {
  const tables = await at.owner.query(
    "select table_schema || '.' || quote_ident(table_name) as name from information_schema.tables where table_schema in ('public', 'auth') and table_type = 'BASE TABLE' and table_name <> 'draft'",
  );
  const forged = [];
  for (const { name } of tables) {
    const [row] = await at.owner.query(
      `select count(*)::int as n from ${String(name)} t where t::text ~ '${FORGED_ID}|${FORGED_NAME}|${FORGED_AT.slice(0, 10)}'`,
    );
    if (row?.["n"] !== 0) forged.push(name);
  }
  assert.ok(tables.length > 50);
  assert.deepEqual(forged, []);
});

test("every form that was taken leads to a page of ours", () => {
  assert.ok(at.ledTo.length > 40);
  assert.deepEqual(
    at.ledTo.filter((to) => !/^\/(?![/\\])/.test(to)),
    [],
  );
});
