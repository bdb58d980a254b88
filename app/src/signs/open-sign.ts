import { openRecord, type OpenRecord } from "../children/public.ts";
import type { Asked } from "../platform/http/env.ts";
import { NothingToSee } from "../platform/http/refusals.ts";
import type { House } from "../platform/house.ts";
import type { Explanation, Sign } from "./sign.ts";
import { signOf } from "./signs.store.ts";

export interface OpenSign {
  readonly open: OpenRecord;
  readonly sign: Sign;
}

/** The sign of this request's address. */
export async function openSign(c: Asked, house: Pick<House, "clock">, part: string): Promise<OpenSign> {
  const open = await openRecord(c, house, part);
  const sign = await signOf(c.var.tx, open.child.id, c.req.param("sign") ?? "");
  if (sign === null) throw new NothingToSee();
  return { open, sign };
}

/** The same with the explanation it names. */
export async function openExplanation(
  c: Asked,
  house: Pick<House, "clock">,
  part: string,
): Promise<OpenSign & { explanation: Explanation }> {
  const { open, sign } = await openSign(c, house, part);
  const explanation = sign.explanations.find(({ id }) => id === c.req.param("explanation"));
  if (explanation === undefined) throw new NothingToSee();
  return { open, sign, explanation };
}
