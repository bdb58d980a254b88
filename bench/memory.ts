import { paths } from "../app/src/paths.ts";
import { type Figure, type Measurement, once } from "./figure.ts";
import type { Forked } from "./processes/forked.ts";
import { whileServing } from "./serving.ts";
import { childrenListed, type Visits, visited } from "./visits.ts";

const REQUESTS = 10_000;
const WARM_REQUESTS = 500;
const AT_ONCE = 8;
const CHILDREN = 20;

export const memory: Measurement = {
  name: "memory",
  title: "Memory after 10,000 requests",
  how: `The app's process alone, after ${WARM_REQUESTS} pages and again after ${REQUESTS.toLocaleString("en-GB")} more, each time with rubbish collected first: one page in ten a first page of one of ${CHILDREN} children, one a team, one My children, and the others small, ${AT_ONCE} at once. On PGlite the database is inside the process.`,
  measure: ({ engine, planted }) =>
    whileServing(engine, ["serve-measured.ts"], async (visits, server) => {
      const cookie = await visits.signIn(planted.practitioners[0] ?? "", planted.password);
      const { body } = await visited(visits, paths.children(), cookie);
      const pages = childrenListed(body).slice(0, CHILDREN).flatMap(tenPages);
      await open(visits, pages, cookie, WARM_REQUESTS);
      const before = await held(server);
      await open(visits, pages, cookie, REQUESTS);
      const after = await held(server);
      return [
        once("Memory before", before.rss, "MB"),
        once("Memory after", after.rss, "MB"),
        once("JavaScript heap before", before.heapUsed, "MB"),
        once("JavaScript heap after", after.heapUsed, "MB"),
      ] satisfies Figure[];
    }),
};

const tenPages = (id: string): string[] => [
  paths.child(id),
  paths.team(id),
  paths.children(),
  ...Array.from({ length: 7 }, () => paths.signIn()),
];

async function open(visits: Visits, pages: readonly string[], cookie: string, times: number): Promise<void> {
  let next = 0;
  const one = async () => {
    for (let nth = next++; nth < times; nth = next++)
      await visited(visits, pages[nth % pages.length] ?? "", cookie);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
}

async function held(server: Forked): Promise<{ rss: number; heapUsed: number }> {
  const { rss, heapUsed } = await server.ask("memory");
  return { rss: Number(rss) / 1e6, heapUsed: Number(heapUsed) / 1e6 };
}
