import { z } from "zod";
import type { House } from "../../platform/house.ts";
import { seal, unseal } from "../seal.ts";

const MINUTES = 10;
const offered = z.object({ challenge: z.string(), until: z.string() });
const purpose = (signInId: string) => `passkey asked for by ${signInId}`;

/** A challenge as it stands in the form of one account, for a few minutes. */
export const sealedChallenge = ({ config, clock }: House, signInId: string, challenge: string): string =>
  seal(
    config.secret(),
    purpose(signInId),
    JSON.stringify({ challenge, until: clock.now().add({ minutes: MINUTES }).toString() }),
  );

/** The challenge that a form brings back, or null where it was another account's, was altered or is over. */
export function challengeIn({ config, clock }: House, signInId: string, sealed: string): string | null {
  const words = unseal(config.secret(), purpose(signInId), sealed);
  if (words === null) return null;
  const { challenge, until } = offered.parse(JSON.parse(words));
  return Temporal.Instant.compare(clock.now(), Temporal.Instant.from(until)) < 0 ? challenge : null;
}
