import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { askAboutTaking } from "./ask-about-taking.ts";
import { type HowTaken, methods, notSaidHow } from "./how-taken.ts";
import { howTakenInWords } from "./how-taken-in-words.ts";

const how = (said: Partial<HowTaken>): HowTaken => ({ ...notSaidHow, ...said });

describe("how a measurement was taken", () => {
  test("a weight that somebody guessed is asked to be measured, and stays", () => {
    assert.match(askAboutTaking("weight", 9, how({ method: "estimated" })).join(), /not measured\. When/);
    assert.deepEqual(askAboutTaking("weight", 9, how({ method: "hoist scale" })), []);
  });

  test("a weight in a wheelchair asks whether the chair was taken off, until somebody says how much", () => {
    const chair = { method: "wheelchair scale" };
    assert.match(askAboutTaking("weight", 9, how(chair)).join(), /chair or sling taken off/);
    assert.deepEqual(askAboutTaking("weight", 9, how({ ...chair, takenOff: 14.2 })), []);
  });

  test("splints and swelling weigh, and no swelling does not", () => {
    assert.match(
      askAboutTaking("weight", 9, how({ clothing: "Vest and splints" })).join(),
      /what the child wore/,
    );
    assert.deepEqual(askAboutTaking("weight", 9, how({ clothing: "vest, without splints" })), []);
    assert.match(askAboutTaking("weight", 9, how({ fluid: "Ankles swollen" })).join(), /may be fluid/);
    assert.deepEqual(askAboutTaking("weight", 9, how({ fluid: "None seen" })), []);
  });

  test("a length taken lying is not a standing height from two years on, nor the other way about before", () => {
    assert.match(askAboutTaking("height", 2, how({ position: "lying" })).join(), /0\.7 cm longer/);
    assert.deepEqual(askAboutTaking("height", 1.99, how({ position: "lying" })), []);
    assert.match(askAboutTaking("height", 1.5, how({ position: "standing" })).join(), /taken lying/);
  });

  test("a height from the knee is compared only with its like", () => {
    assert.match(askAboutTaking("height", 9, how({ method: "knee height" })).join(), /in the same way/);
  });

  test("it is said in one sentence, and nothing where nothing is known", () => {
    assert.equal(howTakenInWords(notSaidHow), "");
    assert.equal(
      howTakenInWords(
        how({
          method: "hoist scale",
          position: "lying",
          equipment: "sling",
          takenOff: 1.2,
          feedingRoute: "gastrostomy",
          feedingVolume: "900 ml a day",
          takenBy: "Gwen Abara",
          place: "school",
        }),
      ),
      "hoist scale, lying; sling, 1.2 kg taken off; fed by gastrostomy, 900 ml a day; taken by Gwen Abara, school",
    );
    assert.equal(howTakenInWords(how({ feedingRoute: "by mouth" })), "fed by mouth");
  });

  test("each sort can be guessed, and that is then said", () => {
    for (const list of Object.values(methods)) assert.ok(list.includes("estimated"));
  });
});
