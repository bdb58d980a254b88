import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { typesetter } from "../../take-away/public.ts";
import type { GenogramPaper } from "./genogram-paper.ts";
import { lettersForPaper } from "./letters-for-paper.ts";

const names = ["Ẹ́bùn", "नमिता", "مريم العلي", "Zoe\u0301", "👩‍👩‍👧‍👦", "\u0301", "ab\u200Dc"];

describe("a family whose names are not in English letters", () => {
  it("keeps each accent there is a letter for", () => {
    assert.equal(lettersForPaper("Zoe\u0301 Ọlá"), "Zoé Ọlá");
  });

  it("can be printed", async () => {
    const drawn = names.map((name, at) => `<text x="10" y="${20 * at + 20}">${name}</text>`).join("");
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 200">${drawn}</svg>`;
    const paper: GenogramPaper = {
      title: "A family",
      author: "Asha Bell",
      takenOn: { year: 2026, month: 11, day: 24 },
      size: "a4",
      footer: "Printed",
      sheets: [{ svg: lettersForPaper(svg), alt: names.join(", "), width: 281, height: 194 }],
    };
    const pdf = await typesetter<GenogramPaper>(undefined, "genogram").pdf(paper);
    assert.ok(pdf.length > 1000);
  });
});
