import { plantMeasured } from "../app/src/planting/measured/plant-measured.ts";
import type { Size } from "../app/src/planting/measured/size.ts";
import type { Engine } from "./engine.ts";
import { withHouse } from "./open-house.ts";

export interface Planted {
  readonly size: Size;
  readonly seconds: number;
  /** The child with 5,000 entries, and a practitioner who works with them. */
  readonly longest: string;
  readonly email: string;
  readonly password: string;
  /** Fifty practitioners of many teams. */
  readonly practitioners: readonly string[];
}

const PRACTITIONERS = 50;

/** The same generated partnership on each engine: a seed always makes the same rows. */
export async function plant(engine: Engine, size: Size): Promise<Planted> {
  return await withHouse(engine.environment, async ({ owner, auth }) => {
    const began = performance.now();
    const { longest, email, password } = await plantMeasured(owner, auth, size, () => {});
    const seconds = (performance.now() - began) / 1000;
    const rows = await owner.query(
      `select u.email from auth."user" u join practitioner p on p.sign_in_id = u.id order by md5(u.email) limit ${PRACTITIONERS}`,
    );
    return {
      size,
      seconds,
      longest,
      email,
      password,
      practitioners: rows.map((row) => String(row["email"])),
    };
  });
}
