import assert from "node:assert/strict";
import { test } from "node:test";
import { paths } from "../paths.ts";
import { appRoutes, placesIn, routeOf } from "../testing/attacks/app-routes.ts";
import { attackedRecord } from "../testing/attacks/attacked-record.ts";

const at = await attackedRecord();
const routes = appRoutes(at.app);
const dee = await at.signIn("dee@example.org");
const { sunny, marlow } = at;

/** Every address of Sunny's record with something more in it than the child: an entry, a sign, a person, a file. */
const pages = at.pages
  .map(([address]) => address)
  .filter((address) => address.startsWith(paths.child(sunny)));
const deeper = [...new Set(pages)].filter((address) => {
  const route = routeOf(routes, "GET", address);
  return route && Object.keys(placesIn(route, address)).length > 1;
});
const forms = at.sent.filter(({ action }) => action.includes(sunny));
const tells = /planted onload|Sunniva|Sunny|Ashdown/;
const marlows = (address: string) => address.replaceAll(sunny, marlow);

/** What an id would be, made a moment before or after. */
function neighbours(id: string): string[] {
  const last = Number.parseInt(id.slice(-4), 16);
  return [-1, 1].map((step) => id.slice(0, -4) + ((last + step) & 0xffff).toString(16).padStart(4, "0"));
}

const ofAChild = await at.owner.query(
  "select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'child_id' and table_name not like '%look%' order by 1",
);

/** How many rows are kept of Sunny, table by table. */
async function kept(): Promise<string[]> {
  const counts = [];
  for (const { name } of ofAChild) {
    const [row] = await at.owner.query(
      `select count(*)::int as n from "${String(name)}" where child_id = $1`,
      [sunny],
    );
    counts.push(`${String(name)}: ${String(row?.["n"])}`);
  }
  return counts;
}

test("there are addresses to guess", () => {
  assert.ok(deeper.length > 20, `${deeper.length} addresses`);
  assert.ok(forms.length > 20, `${forms.length} forms`);
});

test("somebody else's practitioner who has every address of a record reads nothing by them", async () => {
  for (const address of new Set(pages)) {
    const answer = await at.get(address, dee);
    assert.ok([403, 404].includes(answer.status), `${address} answered ${answer.status}`);
    assert.doesNotMatch(await answer.text(), tells, address);
  }
});

test("nothing of one child's is found under another child's address", async () => {
  for (const address of deeper.map(marlows)) {
    const answer = await at.get(address, dee);
    assert.doesNotMatch(await answer.text(), tells, address);
    if (!/checks|statements|facts\/[\w-]+\/new/.test(address))
      assert.ok([403, 404, 422].includes(answer.status), `${address} answered ${answer.status}`);
  }
});

test("nothing of one child's is changed by a form, under its own address or another child's", async () => {
  const before = await kept();
  for (const { action, fields } of forms) {
    const answer = await at.post(action, fields, dee);
    assert.ok([403, 404].includes(answer.status), `${action} answered ${answer.status}`);
    const under = await at.post(marlows(action), fields, dee);
    assert.ok(under.status < 500, `${marlows(action)} answered ${under.status}`);
    assert.doesNotMatch(await under.text(), /Sunniva|Ashdown/, action);
  }
  assert.deepEqual(await kept(), before);
});

test("an id made a moment before or after another leads nowhere", async () => {
  const cleo = await at.signIn("cleo@example.org");
  for (const address of deeper) {
    const route = routeOf(routes, "GET", address);
    const id = route && Object.values(placesIn(route, address)).at(-1);
    if (!id || !/^[0-9a-f-]{36}$/.test(id)) continue;
    for (const near of neighbours(id)) {
      const answer = await at.get(address.replace(id, near), cleo);
      assert.ok([403, 404].includes(answer.status), `${address} answered ${answer.status}`);
    }
  }
});
