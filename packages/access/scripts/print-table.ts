import { tableAsMarkdown } from "../src/index.ts";

/** The table for the README and the guide, where a test holds it. */
console.log(tableAsMarkdown());
