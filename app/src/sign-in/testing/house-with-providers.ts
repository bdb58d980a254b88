import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { paths } from "../../paths.ts";
import { plantSmallPartnership } from "../../testing/small-partnership.ts";
import { openTestHouse } from "../../testing/test-house.ts";
import { invite } from "../public.ts";
import { CLIENT, openProvider } from "./real-provider.ts";

const SITE = "http://127.0.0.1:3000";

/** Children's services and a school, each signed in by a provider of its own; the hospital has passwords. */
export async function houseWithProviders() {
  const council = await openProvider(`${SITE}${paths.signInAnswer("council")}`);
  const school = await openProvider(`${SITE}${paths.signInAnswer("school")}`);
  const folder = mkdtempSync(join(tmpdir(), "providers-"));
  after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "providers.json");
  const known = { clientId: CLIENT.id, secretFrom: "CLIENT_SECRET" };
  writeFileSync(
    file,
    JSON.stringify({
      providers: [
        {
          ...known,
          key: "council",
          name: "Town Council",
          issuer: council.issuer,
          agency: "Children's services",
        },
        { ...known, key: "school", name: "Hill School", issuer: school.issuer, agency: "Hill School" },
      ],
    }),
  );
  const at = await openTestHouse({
    environment: { THROUGHLINE_PROVIDERS: file, CLIENT_SECRET: CLIENT.secret },
  });
  const { viewer, ...planted } = await plantSmallPartnership(at);
  const cookies = (answer: Response) =>
    answer.headers
      .getSetCookie()
      .map((cookie) => cookie.split(";")[0])
      .join("; ");

  /** Goes out to a provider: where one is sent, and the cookie that remembers it. */
  async function goesOut(provider: string, words: Record<string, string> = {}, cookie = "") {
    const answer = await at.get(
      `${paths.signInWith(provider)}?${new URLSearchParams(words).toString()}`,
      cookie,
    );
    return { answer, address: answer.headers.get("location") ?? "", cookie: cookies(answer) };
  }
  /** Comes back by an address of ours. */
  const comesBack = (address: string, cookie: string) => at.get(address.replace(SITE, ""), cookie);

  return {
    ...at,
    ...planted,
    viewer,
    council,
    school,
    cookies,
    goesOut,
    comesBack,
    invites: (who: keyof typeof viewer) =>
      at.store.asProduct((tx) =>
        invite(tx, { ...viewer[who], email: `${who}@example.org`, madeBy: null }, at.house.clock.now()),
      ),
    /** The whole way, out and back. */
    async signsInBy(provider: "council" | "school", subject: string, words: Record<string, string> = {}) {
      const out = await goesOut(provider, words);
      const back = await { council, school }[provider].signsIn(out.address, subject);
      return await comesBack(back, out.cookie);
    },
  };
}
