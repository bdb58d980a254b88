import type { Viewer } from "../platform/database/viewer.ts";
import type { House } from "../platform/house.ts";
import { beat } from "./imports.store.ts";
import { insertLines, type OfImport } from "./lines.store.ts";
import type { Line } from "./tables.ts";

const MOST_ROWS = 500;
const MOST_CHARACTERS = 1_000_000;

/** Keeps a file's rows in batches, each in a transaction of its own, and says each time that the work goes on. */
export class LineKeeper {
  readonly #house: House;
  readonly #viewer: Viewer;
  readonly #of: OfImport;
  #waiting: string[] = [];
  #characters = 0;
  rows = 0;

  constructor(house: House, viewer: Viewer, of: OfImport) {
    this.#house = house;
    this.#viewer = viewer;
    this.#of = of;
  }

  async keep(cells: Line["cells"], no = this.rows + 1): Promise<void> {
    const line = `[${no},${storable(JSON.stringify(cells))}]`;
    this.#waiting.push(line);
    this.#characters += line.length;
    this.rows += 1;
    if (this.#waiting.length >= MOST_ROWS || this.#characters >= MOST_CHARACTERS) await this.flush();
  }

  async flush(): Promise<void> {
    if (this.#waiting.length === 0) return;
    const lines = `[${this.#waiting.join(",")}]`;
    this.#waiting = [];
    this.#characters = 0;
    await this.#house.store.as(this.#viewer, async (tx) => {
      await insertLines(tx, this.#of, lines);
      await beat(tx, this.#of.importId, this.#house.clock.now(), this.rows);
    });
  }
}

/** PostgreSQL keeps neither NUL nor half a surrogate pair, which JSON can spell: each becomes the replacement character. */
function storable(json: string): string {
  return json.includes("\\u")
    ? json.replaceAll(/\\\\|\\u0000|\\ud[89a-f][0-9a-f]{2}/g, (found) =>
        found === "\\\\" ? found : "\uFFFD",
      )
    : json;
}
