import type { House } from "../platform/house.ts";
import { seal, unseal } from "./seal.ts";
import { addressFor, halfMinuteOf, newRecoveryCodes, newSecret } from "./second-step.ts";
import { beginSecondStep, type Practitioner } from "./second-step.store.ts";

/** A second step offered to one account; it is kept nowhere until its first code has come back. */
export interface Offer {
  readonly secret: string;
  readonly address: string;
  /** What goes along in the form, and is good for this account alone. */
  readonly sealed: string;
}

const offeredTo = (signInId: string) => `second step offered to ${signInId}`;

export function newOffer({ config }: House, signInId: string, email: string): Offer {
  const secret = newSecret();
  const sealed = seal(config.secret(), offeredTo(signInId), secret);
  return { secret, address: addressFor(secret, email), sealed };
}

/** The same offer again, from the form it stood in; a new one where it cannot be read. */
export function offerAgain(house: House, signInId: string, email: string, sealed: string): Offer {
  const secret = unseal(house.config.secret(), offeredTo(signInId), sealed);
  return secret === null
    ? newOffer(house, signInId, email)
    : { secret, address: addressFor(secret, email), sealed };
}

/** Begins the second step offered, if the code is of its secret: the recovery codes to show once, or null. */
export async function takeUp(
  { store, config, clock }: House,
  who: Practitioner,
  { secret }: Offer,
  code: string,
): Promise<readonly string[] | null> {
  const halfMinute = halfMinuteOf(secret, code, clock.now());
  if (halfMinute === null) return null;
  const recoveryCodes = newRecoveryCodes();
  const sealedSecret = seal(config.secret(), SECRET_KEPT, secret);
  await store.asProduct((tx) =>
    beginSecondStep(tx, who, { sealedSecret, recoveryCodes, halfMinute }, clock.now()),
  );
  return recoveryCodes;
}

export const SECRET_KEPT = "second step's secret";
