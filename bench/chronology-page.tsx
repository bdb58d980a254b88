import { render } from "preact-render-to-string";
import { ChronologyPage } from "../app/src/chronology/chronology-page.tsx";
import { paths } from "../app/src/paths.ts";
import { bareFetch } from "./bare-fetch.ts";
import { type ChronologyRead, readChronology } from "./chronology-read.ts";
import { type Figure, type Measured, type Measurement, once, spread } from "./figure.ts";
import { type Spread, timed, timedTogether } from "./measure.ts";
import { signInTo, viewerOf, withHouse } from "./open-house.ts";
import { pageStatements } from "./page-statements.ts";
import { peerPage } from "./peer/peer-page.ts";
import { whileServing } from "./serving.ts";
import { visited } from "./visits.ts";

const TIMES = 30;
/** What a page of 500 entries and a drawing took to render when the stack was chosen. */
const RENDERING_MS = 2.65;
const MOST_TIMES = 1.5;

export const chronologyPage: Measurement = {
  name: "chronology-page",
  title: "The chronology page of a child with 5,000 entries",
  how: `The page as a signed-in practitioner opens it: 50 entries, the years on one line drawn from all 5,000, the filters. Beside it the page's own statements sent by the bare driver in the same transaction, in the same role, under the same row-level security, all rows fetched as text and nothing made of them; and the same page, from the same rows, in Express and Nunjucks with GOV.UK Frontend's macros for the filters, the summary, the tags and the table (it does not check a session, in its favour). The budget is ${MOST_TIMES} times the bare fetch and ${RENDERING_MS} ms of rendering.`,
  measure,
};

async function measure(on: Measured): Promise<Figure[]> {
  const { engine, planted } = on;
  const inside = await withHouse(engine.environment, async (open) => {
    const { house, app } = open;
    const viewer = await viewerOf(open, planted.email);
    const today = house.clock.today();
    const cookie = await signInTo(app, planted.email, planted.password);
    const request = async () => {
      const answer = await app.request(paths.chronology(planted.longest), { headers: { cookie } });
      if (answer.status !== 200) throw new Error(`The chronology page answered ${answer.status}.`);
      return await answer.text();
    };
    const reading = () => house.store.as(viewer, (tx) => readChronology(tx, viewer, planted.longest, today));
    const read = await reading();
    const works = { page: request, reading, ...rendering(read) };
    return { viewer, today, read, works, took: await timedTogether(TIMES, works) };
  });
  const { viewer, today, read, works, took } = inside;
  const shown = read.view.rows.flatMap((row) => (row.sort === "entry" ? [row.entry.id] : []));
  const statements = await pageStatements(planted.longest, shown, today);
  const bare = await bareFetch(engine, { viewer, today, statements, times: TIMES });
  const http = await overHttp(on);
  const peer = await peerOverHttp(on);
  return [
    spread(`Bare fetch: ${statements.length} statements, ${bare.rows.toLocaleString("en-GB")} rows`, bare),
    spread("Page, inside the process", took.page),
    spread("Page, over HTTP", http),
    spread("Same page in Express and Nunjucks, over HTTP", peer),
    spread("Of the page: reading rows and working out", took.reading),
    spread(`Of the page: rendering ${kilobytes(works.rendered())} kB, drawings included`, took.rendered),
    spread(`Of the Nunjucks page: rendering ${kilobytes(works.peer())} kB, drawings included`, took.peer),
    spread("Of either page: its two drawings", took.drawings),
    once(
      `Page over bare fetch and ${RENDERING_MS} ms`,
      took.page.median / (bare.median + RENDERING_MS),
      "times",
      MOST_TIMES,
    ),
    once("Nunjucks page over our page, over HTTP", peer.median / http.median, "times"),
    once("Nunjucks rendering over ours, drawings included", took.peer.median / took.rendered.median, "times"),
  ];
}

function rendering(read: ChronologyRead) {
  return {
    rendered: () => render(<ChronologyPage open={read.open} view={read.view} others={read.others} />),
    peer: () => peerPage(read),
    drawings: () =>
      [1150, 340].map((width) => read.view.pictured[0]?.picture.draw({ width, idPrefix: "measured" })),
  };
}

const kilobytes = (html: string): string => (Buffer.byteLength(html) / 1000).toFixed(0);

const overHttp = ({ engine, planted }: Measured): Promise<Spread> =>
  whileServing(engine, ["serve-measured.ts"], async (visits) => {
    const cookie = await visits.signIn(planted.email, planted.password);
    return await timed(TIMES, () => visited(visits, paths.chronology(planted.longest), cookie));
  });

const peerOverHttp = ({ engine, planted }: Measured): Promise<Spread> =>
  whileServing(engine, ["serve-peer.ts", planted.email], (visits) =>
    timed(TIMES, () => visited(visits, paths.chronology(planted.longest))),
  );
