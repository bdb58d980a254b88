import { createHash, randomInt } from "node:crypto";
import { generateSecret, generateURI, verifySync } from "otplib";

/** A code of the half minute before or after counts too: telephones' clocks differ. */
const SECONDS_EITHER_SIDE = 30;
const RECOVERY_CODES = 10;

export const newSecret = (): string => generateSecret();

/** What an authenticator app reads from the picture. */
export const addressFor = (secret: string, email: string): string =>
  generateURI({ issuer: "Throughline", label: email, secret });

/** The half minute whose code this is, or null when it is of none about now. */
export function halfMinuteOf(secret: string, code: string, now: Temporal.Instant): number | null {
  const token = code.replaceAll(/\s/g, "");
  if (!/^\d{6}$/.test(token)) return null;
  const epoch = Math.floor(now.epochMilliseconds / 1000);
  const result = verifySync({ secret, token, epoch, epochTolerance: SECONDS_EITHER_SIDE });
  return result.valid && "timeStep" in result ? result.timeStep : null;
}

/** Without what is easily mistaken on paper; 12 characters out of 31 are 59 bits that nobody chose. */
const letters = "abcdefghjkmnpqrstuvwxyz23456789";

/** Codes for the day the telephone is lost, each good for one sign-in. */
export function newRecoveryCodes(): string[] {
  const four = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join("");
  return Array.from({ length: RECOVERY_CODES }, () => [four(), four(), four()].join("-"));
}

export const recoveryHash = (code: string): string =>
  createHash("sha256").update(code.toLowerCase().replaceAll(/[\s-]/g, "")).digest("hex");
