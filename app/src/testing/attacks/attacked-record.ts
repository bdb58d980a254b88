import assert from "node:assert/strict";
import { tell } from "../../chronology/testing/told.ts";
import { plantFrontDoor } from "../../concerns/testing/front-door.ts";
import { setAdministrator } from "../../joining/public.ts";
import { paths } from "../../paths.ts";
import { plantSmallPartnership } from "../small-partnership.ts";
import { openTestHouse } from "../test-house.ts";
import { appRoutes } from "./app-routes.ts";
import { nobodyAskedFor } from "./fields-nobody-asked-for.ts";
import { type Crawled, crawl } from "./crawl.ts";

/** Begins as a formula, leaves an attribute, an element and a script, and asks three ways of templates to reckon or read. */
export const PLANTED = `=1+1"' onfocus=planted() planted='><planted onload=x></textarea></title><script>planted()</script>#read("x")\${7*7}{{7*7}}`;

/** A record in which every field of every form that takes words holds the planted ones, as far as links lead. */
export async function attackedRecord() {
  const house = await openTestHouse();
  const small = await plantSmallPartnership(house);
  const { partnershipId, team, agency, sunny, viewer } = small;
  await setAdministrator(house.house, "asha@example.org", true);
  await plantFrontDoor(house, partnershipId, { id: team.services, agencyId: agency.services });
  const said = { what: PLANTED, about: PLANTED, impact: PLANTED, action: PLANTED, outcome: PLANTED };
  const booked = { service: PLANTED, clinician: PLANTED, reason: PLANTED, recordedAs: PLANTED };
  await tell(house, viewer.asha, sunny, [
    { ...said, on: "3 November 2026", kind: "visit", seen: "seen" },
    {
      ...said,
      on: "4 November 2026",
      kind: "appointment",
      appointment: { ...booked, outcome: "was not brought" },
    },
  ]);
  const begun = appRoutes(house.app)
    .filter(({ method, path }) => method === "GET" && !path.replace(":child", "").includes(":"))
    .map(({ path }) => path.replace(":child", sunny))
    .filter((path) => !path.startsWith(paths.signIn()) && !path.endsWith("pdf"));
  const cookies = {
    asha: await house.signIn("asha@example.org"),
    bill: await house.signIn("bill@example.org"),
    cleo: await house.signIn("cleo@example.org"),
  };
  const typed = { ...said, happened: "5 November 2026", kind: "visit", basis: "fact", ...nobodyAskedFor };
  assert.equal((await house.post(paths.entries(sunny), typed, cookies.asha)).status, 303);
  const as = async (cookie: string, from: readonly string[], only = /^/) =>
    await crawl(house, { cookie, from, only, planted: PLANTED });
  const crawled = [
    await as(cookies.asha, begun),
    await as(
      cookies.bill,
      [paths.practiceSettings(), paths.administration()],
      /^\/(?:settings|administration)/,
    ),
    await as(cookies.cleo, [paths.questions(), paths.concerns()], /^\/(?:questions|concerns)/),
  ];
  return { ...house, ...small, cookies, ...together(crawled) };
}

const together = (crawled: readonly Crawled[]) => ({
  pages: crawled.flatMap(({ pages }) => [...pages]),
  refusals: crawled.flatMap(({ refusals }) => refusals),
  broken: crawled.flatMap(({ broken }) => broken),
  ledTo: crawled.flatMap(({ ledTo }) => ledTo),
  sent: crawled.flatMap(({ sent }) => sent),
  refusedBy: new Map(crawled.flatMap(({ refusedBy }) => [...refusedBy])),
  took: new Set(crawled.flatMap(({ took }) => [...took])),
});
