import assert from "node:assert/strict";
import { test } from "node:test";
import { serviceKey, serviceName } from "./service-key.ts";

test("what two agencies write of one service is one service", () => {
  for (const [one, other] of [
    ["PAED CARDIOLOGY", "Cardiology"],
    ["SPEECH & LANG THERAPY", "Speech and language"],
    ["PAED DENTISTRY", "Dental clinic"],
    ["Wheelchair services", "Wheelchair service"],
    ["Physio", "Children’s physiotherapy"],
  ] as const)
    assert.equal(serviceKey(one), serviceKey(other), `${one} and ${other}`);
});

test("two services are not one because their names are alike", () => {
  for (const [one, other] of [
    ["Orthopaedics hips", "Orthopaedics spine"],
    ["Orthoptics", "Orthotics"],
    ["Community paediatrics", "Community dentistry"],
    ["Occupational therapy", "Speech and language therapy"],
  ] as const)
    assert.notEqual(serviceKey(one), serviceKey(other), `${one} and ${other}`);
});

test("a name of words that tell nothing stays whole", () =>
  assert.equal(serviceKey("Children’s clinic"), "childrens clinic"));

test("a service is shown as somebody wrote it, not in capitals where another way is there", () => {
  assert.equal(serviceName(["PAED CARDIOLOGY", "Cardiology", "Cardiology clinic"]), "Cardiology");
  assert.equal(serviceName(["SPEECH & LANG THERAPY"]), "Speech and language therapy");
});
