import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync, cpSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { readSeeds, StoryProblem } from "./read-seeds.ts";

const folder = mkdtempSync(join(tmpdir(), "stories-"));
after(() => rmSync(folder, { recursive: true }));
cpSync(new URL("../../seeds/partnership.json", import.meta.url), join(folder, "partnership.json"));
mkdirSync(join(folder, "ari-small", "files"), { recursive: true });

const told = {
  child: {
    given: "Ari",
    family: "Small",
    knownAs: null,
    born: "2020-03-01",
    sex: "male",
    nhsNumber: "9990000034",
    upn: null,
    pronouns: "he",
    communicates: "Signs.",
    livesWith: "His mother.",
    languages: ["English"],
  },
  purposes: [{ from: "2021-01-04", purpose: "support only", reason: "Help.", by: "beth" }],
  status: [],
  involvements: [
    {
      agency: "early-help",
      team: "early-help-north",
      practitioner: "beth",
      role: "Family support worker",
      from: "2021-01-04",
      to: null,
      lead: true,
      does: "visits",
    },
  ],
  choices: [{ typed: "eh-1", why: "The first visit.", by: "beth" }],
  reviews: [],
  restrictions: [],
  corrections: [],
};
const typed = [
  {
    ref: "eh-1",
    by: "beth",
    recorded: "2021-01-05T10:00",
    happened: "2021-01-04",
    kind: "visit",
    what: "First visit.",
  },
];

function read(story: object, entries: readonly object[]) {
  writeFileSync(join(folder, "ari-small", "story.json"), JSON.stringify(story));
  writeFileSync(join(folder, "ari-small", "typed.json"), JSON.stringify(entries));
  return readSeeds(pathToFileURL(`${folder}/`));
}
const refuses = (story: object, entries: readonly object[], said: RegExp) =>
  assert.throws(
    () => read(story, entries),
    (error: unknown) => error instanceof StoryProblem && said.test(error.message),
  );

test("a story that is whole is read", () => {
  assert.equal(read(told, typed).stories[0]?.child.given, "Ari");
});

test("a story is refused with its file, the place in it, and what is wrong there", () => {
  refuses(
    { ...told, child: { ...told.child, nhsNumber: "9990000035" } },
    typed,
    /ari-small\/story\.json, child, nhsNumber: It is not a valid NHS number/,
  );
  refuses(
    told,
    [{ ...typed[0], happened: "sometime" }],
    /typed\.json, number 1, happened: “sometime” is not a day/,
  );
  refuses(told, [{ ...typed[0], impct: "None" }], /typed\.json, number 1/);
});

test("a story that points at somebody, an entry or a file that is not there is refused", () => {
  refuses(told, [{ ...typed[0], by: "nobody" }], /“nobody” is not a practitioner/);
  refuses(
    { ...told, choices: [{ typed: "eh-9", why: "It matters.", by: "beth" }] },
    typed,
    /“eh-9”, which typed\.json does not have/,
  );
  refuses(
    { ...told, choices: [{ file: "police-notices.tsv", sourceId: "1", why: "It matters.", by: "beth" }] },
    typed,
    /files\/police-notices\.tsv, which is not there/,
  );
});

test("an entry recorded before it happened is refused", () => {
  refuses(told, [{ ...typed[0], happened: "2021-02-01" }], /“eh-1” is recorded before it happened/);
});
