import assert from "node:assert/strict";
import { test } from "node:test";
import { paths } from "../paths.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { appRoutes, filledIn } from "../testing/attacks/app-routes.ts";

const house = await openTestHouse({ environment: { THROUGHLINE_URL: "https://throughline.example" } });
const { sunny } = await plantSmallPartnership(house);
const asha = await house.signIn("asha@example.org");
const pages = appRoutes(house.app).filter(({ method, path }) => method === "GET" && !path.endsWith(".pdf"));
const answers: { readonly what: string; readonly answer: Response }[] = [];
for (const { path } of pages)
  for (const cookie of [asha, ""])
    answers.push({ what: path, answer: await house.get(filledIn(path, { child: sunny }), cookie) });
for (const [what, answer] of [
  ["no page", await house.get("/no-such-page", asha)],
  ["a forged form", await house.app.request("/drafts", { method: "POST", headers: { cookie: asha } })],
  ["a NUL", await house.get("/children?find=%00", asha)],
  ["a refused sign-in", await house.post(paths.signIn(), { email: "x", password: "y" })],
  ["too large a form", await house.post(paths.drafts(), { what: "x".repeat(600_000) }, asha)],
] as const)
  answers.push({ what, answer });

const wrong = (isRight: (headers: Headers, what: string) => boolean) =>
  answers
    .filter(({ what, answer }) => !isRight(answer.headers, what))
    .map(({ what, answer }) => `${what} (${answer.status})`);
const kept = (what: string) => what.startsWith("/health");

test("every answer forbids scripts, frames and forms that are not ours", () => {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
  assert.deepEqual(
    wrong((headers) => headers.get("content-security-policy") === policy),
    [],
  );
  assert.deepEqual(
    wrong((headers) => headers.get("x-frame-options") === "DENY"),
    [],
  );
});

test("no answer is guessed at, tells elsewhere where one was, or is asked for without https", () => {
  assert.deepEqual(
    wrong((headers) => headers.get("x-content-type-options") === "nosniff"),
    [],
  );
  assert.deepEqual(
    wrong((headers) => headers.get("referrer-policy") === "same-origin"),
    [],
  );
  assert.deepEqual(
    wrong((headers) => /max-age=\d{7,}/.test(headers.get("strict-transport-security") ?? "")),
    [],
  );
  assert.deepEqual(
    wrong((headers) => headers.get("cross-origin-opener-policy") === "same-origin"),
    [],
  );
  assert.deepEqual(
    wrong((headers) => headers.get("cross-origin-resource-policy") === "same-origin"),
    [],
  );
  assert.deepEqual(
    wrong((headers) => headers.get("x-powered-by") === null && headers.get("server") === null),
    [],
  );
});

test("no page, refusal or copy is kept by a browser or on the way", () =>
  assert.deepEqual(
    wrong((headers, what) => kept(what) || headers.get("cache-control") === "no-store"),
    [],
  ));

test("a copy is a file to keep, and no page to open", async () => {
  for (const { path } of appRoutes(house.app).filter(
    ({ path }) => /\.\w+$/.test(path) && !path.endsWith("pdf"),
  )) {
    const answer = await house.get(filledIn(path, { child: sunny }), asha);
    if (answer.status !== 200) continue;
    assert.match(answer.headers.get("content-disposition") ?? "", /^attachment;/, path);
    assert.doesNotMatch(answer.headers.get("content-type") ?? "", /html/, path);
  }
});

test("a cookie goes by https only, to our pages only, and no script reads it", async () => {
  const answer = await house.post(paths.signIn(), {
    email: "cleo@example.org",
    password: "a long enough password",
  });
  const set = answer.headers.getSetCookie();
  assert.ok(set.length > 0);
  for (const cookie of set)
    for (const flag of [/; Path=\//, /; HttpOnly/, /; Secure/, /; SameSite=Lax/]) assert.match(cookie, flag);
  assert.ok(set.every((cookie) => !/; Domain=/i.test(cookie)));
});

test("nothing outside the folder of styles and scripts is served from it", async () => {
  for (const way of [
    "../../package.json",
    "..%2f..%2fpackage.json",
    "%2e%2e/%2e%2e/package.json",
    "..\\..\\package.json",
    "..%5c..%5cpackage.json",
    "....//....//package.json",
    "%252e%252e%252fpackage.json",
    "/etc/passwd",
    "%2fetc%2fpasswd",
    ".env",
    "",
    ".",
  ]) {
    const answer = await house.app.request(`http://localhost/build/${way}`);
    assert.ok([303, 400, 403, 404].includes(answer.status), `${way} answered ${answer.status}`);
    assert.doesNotMatch(await answer.text(), /"dependencies"|root:/, way);
  }
});

test("a false name for this machine is in no address that anybody is given", async () => {
  for (const path of [
    paths.children(),
    paths.signIn(),
    paths.account(),
    paths.concerns(),
    paths.child(sunny),
  ]) {
    const answer = await house.app.request(`http://elsewhere.example${path}`, {
      headers: {
        cookie: asha,
        host: "elsewhere.example",
        "x-forwarded-host": "elsewhere.example",
        forwarded: "host=elsewhere.example",
      },
    });
    assert.doesNotMatch(answer.headers.get("location") ?? "", /elsewhere/);
    assert.doesNotMatch(await answer.text(), /elsewhere/);
  }
});
