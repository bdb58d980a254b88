import { paths } from "../app/src/paths.ts";
import { type Figure, type Measured, type Measurement, once, spread } from "./figure.ts";
import { pause, type Spread, spreadOf } from "./measure.ts";
import { whileServing } from "./serving.ts";
import { childrenListed, type Visits, visited } from "./visits.ts";

const SECONDS = 20;
const WARM_SECONDS = 4;
const [SHORTEST_MS, LONGEST_MS] = [1000, 3000];
const MOST_MS = 100;

export const firstPageLoad: Measurement = {
  name: "first-page-load",
  title: "A child's first page with 50 practitioners at once",
  how: `Fifty practitioners of different teams, each signed in, open the first pages of their own children over HTTP. Each reads for ${SHORTEST_MS / 1000} to ${LONGEST_MS / 1000} seconds before opening the next, for ${SECONDS} seconds; then again without any pause, which shows what the machine can give and not what people do. The app, the database and those who ask share the machine's cores. The budget holds for PostgreSQL, with the pauses.`,
  async measure(on) {
    const { engine } = on;
    return await whileServing(engine, ["serve-measured.ts"], async (visits) => {
      const people = await signedIn(on, visits);
      await openPages(visits, people, { seconds: WARM_SECONDS, think: true });
      const thinking = await openPages(visits, people, { seconds: SECONDS, think: true });
      const unthinking = await openPages(visits, people, { seconds: SECONDS / 2, think: false });
      return [
        ...figures("with pauses", thinking, SECONDS, engine.sort === "server"),
        ...figures("without a pause", unthinking, SECONDS / 2, false),
      ];
    });
  },
};

const figures = (when: string, pages: Spread, seconds: number, held: boolean): Figure[] => [
  spread(`First page, ${when}`, pages, held ? { of: "p95", most: MOST_MS } : null),
  once(`Pages opened, ${when}`, pages.count / seconds, "pages a second"),
];

interface Practitioner {
  readonly cookie: string;
  readonly children: readonly string[];
}

async function signedIn({ planted }: Measured, visits: Visits): Promise<Practitioner[]> {
  const people: Practitioner[] = [];
  for (const email of planted.practitioners) {
    const cookie = await visits.signIn(email, planted.password);
    const { body } = await visited(visits, paths.children(), cookie);
    people.push({ cookie, children: childrenListed(body) });
  }
  return people;
}

const thinkingMs = () => SHORTEST_MS + Math.random() * (LONGEST_MS - SHORTEST_MS);

async function openPages(
  visits: Visits,
  people: readonly Practitioner[],
  { seconds, think }: { seconds: number; think: boolean },
): Promise<Spread> {
  const end = performance.now() + seconds * 1000;
  const taken: number[] = [];
  await Promise.all(
    people.map(async ({ cookie, children }) => {
      if (think) await pause(Math.random() * LONGEST_MS);
      while (performance.now() < end) {
        const child = children[Math.floor(Math.random() * children.length)] ?? "";
        taken.push((await visited(visits, paths.child(child), cookie)).ms);
        if (think) await pause(thinkingMs());
      }
    }),
  );
  return spreadOf(taken);
}
