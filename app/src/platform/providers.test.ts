import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { ConfigurationRefused, readConfig } from "./config.ts";

const folder = mkdtempSync(join(tmpdir(), "providers-"));
after(() => rmSync(folder, { recursive: true }));
const file = join(folder, "providers.json");

const council = {
  key: "council",
  name: "Larchwood Council",
  issuer: "https://login.larchwood.example",
  clientId: "throughline",
  secretFrom: "COUNCIL_SECRET",
  agency: "Larchwood Children's Services",
};
const told = (words: string, environment: Record<string, string> = { COUNCIL_SECRET: "open-sesame" }) => {
  writeFileSync(file, words);
  return readConfig({ THROUGHLINE_PROVIDERS: file, ...environment }).providers;
};
const refuses = (providers: unknown, words: RegExp, environment?: Record<string, string>) =>
  assert.throws(
    () => told(typeof providers === "string" ? providers : JSON.stringify({ providers }), environment),
    (error: Error) =>
      error instanceof ConfigurationRefused && words.test(error.message) && !/sesame/.test(error.message),
  );

test("several providers stand side by side, each with the secret of its own variable", () => {
  const school = { ...council, key: "school", secretFrom: "SCHOOL_SECRET", agency: "Beck Primary School" };
  const read = told(JSON.stringify({ providers: [council, school] }), {
    COUNCIL_SECRET: "a",
    SCHOOL_SECRET: "b",
  });
  assert.deepEqual(
    read.map(({ key, secret, agency }) => [key, secret, agency]),
    [
      ["council", "a", "Larchwood Children's Services"],
      ["school", "b", "Beck Primary School"],
    ],
  );
  assert.deepEqual(readConfig({}).providers, []);
});

test("what is wrong with a provider is refused in a sentence that says where", () => {
  refuses("{", /^THROUGHLINE_PROVIDERS: it is not JSON\.$/);
  refuses([], /“providers” must be a list of one or more/);
  refuses([{ ...council, issuer: "login" }], /provider 1: “issuer” must be the provider's address/);
  refuses([{ ...council, agency: "" }], /provider 1: “agency” must be the name of an agency/);
  refuses([{ ...council, secret: "open-sesame" }], /provider 1: “secret” is not known here/);
  refuses(
    [{ ...council, secretFrom: "THROUGHLINE_COUNCIL" }],
    /“secretFrom” must name the environment variable/,
  );
  refuses([council, council], /two providers have the key “council”/);
  refuses([council], /council: COUNCIL_SECRET is not set/, {});
  assert.throws(() => readConfig({ THROUGHLINE_PROVIDERS: join(folder, "none.json") }), /there is no file/);
});

test("where real records are kept a provider speaks https", () => {
  refuses([{ ...council, issuer: "http://login.larchwood.example" }], /must begin with https:/, {
    NODE_ENV: "production",
    COUNCIL_SECRET: "x",
  });
});
