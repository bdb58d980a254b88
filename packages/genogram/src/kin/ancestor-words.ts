import { inForm, type Form, type Gendered } from "./gendered.ts";

const grand: Gendered = ["grandmother", "grandfather", "grandparent"];
const grandchild: Gendered = ["granddaughter", "grandson", "grandchild"];
const aunt: Gendered = ["aunt", "uncle", "aunt or uncle"];
const niece: Gendered = ["niece", "nephew", "niece or nephew"];

/** Somebody two or more generations up: "great-grandmother". */
export function ancestorWord(up: number, form: Form): string {
  return great(up - 2) + inForm(grand, form);
}

/** Somebody two or more generations down: "grandson". */
export function descendantWord(down: number, form: Form): string {
  return great(down - 2) + inForm(grandchild, form);
}

/** A sibling of somebody one or more generations up: "great-aunt". */
export function auntWord(up: number, form: Form): string {
  return great(up - 2) + inForm(aunt, form);
}

/** A child, or further down, of a sibling: "great-niece". */
export function nieceWord(down: number, form: Form): string {
  return great(down - 2) + inForm(niece, form);
}

const ordinals = ["", "second ", "third ", "fourth ", "fifth "];
const times = ["", " once removed", " twice removed"];

/** Cousins, by how many generations each is from the ancestors they share: "second cousin once removed". */
export function cousinWord(up: number, down: number): string {
  const degree = Math.min(up, down) - 1;
  const removed = Math.abs(up - down);
  return `${ordinals[degree - 1] ?? `${degree}th `}cousin${times[removed] ?? ` ${removed} times removed`}`;
}

/** "great-great-"; more than two are counted: "4 × great-". */
function great(count: number): string {
  return count > 2 ? `${count} × great-` : "great-".repeat(count);
}
