import type { TestHouse } from "../test-house.ts";
import { appRoutes, placesIn, routeOf } from "./app-routes.ts";
import { filledForm, formsOf, type Objection, objectionsIn, type SeenForm } from "./fill-form.ts";
import { nobodyAskedFor } from "./fields-nobody-asked-for.ts";
import { elementsOf } from "./parsed-page.ts";

const MOST_OF_ONE_ROUTE = 1;
const MOST_TRIES = 14;

/** Forms that end or take away what others still need: sent last. */
const ends = /withdrawal|\/end$|\/leaving|removal|sign-out|recovery|last-day|undo|account\/|duplicates/;

/** What ends one's own part in the record is sent last of all. */
const lateness = ({ action }: SeenForm): number =>
  action.startsWith("/administration") ? 2 : /\/team\/.*\/end$/.test(action) ? 1 : 0;

export interface Crawled {
  /** Every page seen, by address, as it was last read. */
  readonly pages: Map<string, string>;
  /** The answers to forms that were refused in place. */
  readonly refusals: { readonly action: string; readonly page: string }[];
  /** The routes that took a form. */
  readonly took: Set<string>;
  readonly refusedBy: Map<string, string>;
  readonly broken: string[];
  /** Where forms led that were taken. */
  readonly ledTo: string[];
  /** What was sent to each form that took it. */
  readonly sent: { readonly action: string; readonly fields: Readonly<Record<string, string | string[]>> }[];
}

interface Crawl {
  readonly cookie: string;
  readonly from: readonly string[];
  /** Which addresses are gone to. */
  readonly only: RegExp;
  readonly planted: string;
}

/**
 * Goes wherever links lead as one practitioner, and sends every form it meets with the planted words wherever words go.
 * A form that refuses them is sent again with plain answers in the fields that it names.
 */
export async function crawl(
  house: Pick<TestHouse, "app" | "get" | "post">,
  { cookie, from, only, planted }: Crawl,
): Promise<Crawled> {
  const routes = appRoutes(house.app);
  const found: Crawled = {
    pages: new Map(),
    refusals: [],
    took: new Set(),
    refusedBy: new Map(),
    broken: [],
    ledTo: [],
    sent: [],
  };
  const visits = new Map<string, number>();
  const sent = new Set<string>();
  const later: SeenForm[] = [];
  const queue = [...from];

  async function visit(address: string): Promise<void> {
    const route = routeOf(routes, "GET", address);
    if (!route || found.pages.has(address) || !only.test(address)) return;
    const asks = `${route.path} ${[...new URL(address, "http://localhost").searchParams.keys()].toSorted().join(" ")}`;
    if ((visits.get(asks) ?? 0) >= MOST_OF_ONE_ROUTE) return;
    visits.set(asks, (visits.get(asks) ?? 0) + 1);
    const answer = await house.get(address, cookie);
    if (answer.status >= 500) found.broken.push(`GET ${address} answered ${answer.status}`);
    if (answer.status >= 300 && answer.status < 400) queue.push(answer.headers.get("location") ?? "");
    if (!answer.headers.get("content-type")?.startsWith("text/html")) return;
    await read(address, await answer.text());
  }

  async function read(address: string, page: string): Promise<void> {
    found.pages.set(address, page);
    for (const { tag, attributes } of elementsOf(page))
      if (tag === "a" && attributes["href"]?.startsWith("/"))
        queue.push(attributes["href"].replace(/#.*/, ""));
    for (const form of formsOf(page)) {
      const action = form.action || address;
      if (ends.test(action)) later.push({ ...form, action });
      else await send({ ...form, action });
    }
  }

  async function send(form: SeenForm): Promise<void> {
    const route = routeOf(routes, "POST", form.action);
    if (
      !route ||
      !only.test(form.action) ||
      route.path === "/sign-out" ||
      form.fields.some(({ sort }) => sort === "file")
    )
      return;
    const named = `${route.path} ${form.fields.map(({ name }) => name).join(" ")} ${placesIn(route, form.action)["kind"] ?? ""}`;
    if (sent.has(named)) return;
    sent.add(named);
    const refused = new Map<string, Objection>();
    let stands = form;
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const fields = filledForm(stands, planted, refused);
      const answer = await house.post(form.action, { ...nobodyAskedFor, ...fields }, cookie);
      if (answer.status >= 500) found.broken.push(`POST ${form.action} answered ${answer.status}`);
      if (answer.status === 303 || answer.status === 200) {
        found.took.add(route.path);
        const to = answer.headers.get("location");
        if (to !== null) found.ledTo.push(to);
        found.sent.push({ action: form.action, fields });
        queue.push(to ?? "");
        if (answer.status === 200) found.refusals.push({ action: form.action, page: await answer.text() });
        return;
      }
      const page = await answer.text();
      found.refusals.push({ action: form.action, page });
      const wrong = objectionsIn(page);
      found.refusedBy.set(
        route.path,
        `${answer.status} ${wrong.map(({ field, words }) => `${field}: ${words}`).join(" | ")}`,
      );
      if (answer.status !== 422 || wrong.length === 0) return;
      stands = formsOf(page).find(({ action }) => action === form.action) ?? stands;
      for (const [name, words] of new Map(wrong.map(({ field, words }) => [nameOf(stands, field), words])))
        refused.set(name, { words, times: (refused.get(name)?.times ?? 0) + 1 });
    }
  }

  async function followAll(): Promise<void> {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) await visit(next);
  }
  await followAll();
  for (const form of later.toSorted((a, b) => lateness(a) - lateness(b))) await send(form);
  await followAll();
  return found;
}

/** A form names a field in its summary by an id, in which the name may stand with more before or after it. */
const nameOf = ({ fields }: SeenForm, id: string): string =>
  fields.find(({ name }) => id === name)?.name ??
  fields.find(({ name }) => id.endsWith(`-${name}`))?.name ??
  fields.find(({ name }) => id.startsWith(`${name}-`))?.name ??
  id;
