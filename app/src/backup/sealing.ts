import type { ReadableStream } from "node:stream/web";
import { Decrypter, Encrypter } from "age-encryption";

/** Who can open a backup: whoever has the passphrase, or the identity that goes with the recipient. */
export type SealedFor =
  | { readonly passphrase: string; readonly workFactor?: number }
  | { readonly recipients: readonly string[] };

/** What opens it. */
export type OpenedWith = { readonly passphrase: string } | { readonly identities: readonly string[] };

/** A backup is not written, or cannot be read; the sentence says why. */
export class BackupRefused extends Error {}

const LEAST = 16;

export async function sealed(
  bytes: ReadableStream<Uint8Array>,
  sealedFor: SealedFor,
): Promise<ReadableStream<Uint8Array>> {
  const encrypter = new Encrypter();
  if ("passphrase" in sealedFor) {
    if (sealedFor.passphrase.length < LEAST)
      throw new BackupRefused(
        `The passphrase must have at least ${LEAST} characters: the whole record is behind it.`,
      );
    encrypter.setPassphrase(sealedFor.passphrase);
    if (sealedFor.workFactor !== undefined) encrypter.setScryptWorkFactor(sealedFor.workFactor);
  } else
    for (const recipient of sealedFor.recipients) {
      try {
        encrypter.addRecipient(recipient);
      } catch {
        throw new BackupRefused(`“${recipient}” is not an age recipient. One begins with age1.`);
      }
    }
  return asOurs(await encrypter.encrypt(asTheirs(bytes)));
}

export async function opened(
  bytes: ReadableStream<Uint8Array>,
  openedWith: OpenedWith,
): Promise<ReadableStream<Uint8Array>> {
  const decrypter = new Decrypter();
  try {
    if ("passphrase" in openedWith) decrypter.addPassphrase(openedWith.passphrase);
    else for (const identity of openedWith.identities) decrypter.addIdentity(identity);
  } catch {
    throw new BackupRefused("What was given is not an age identity. One begins with AGE-SECRET-KEY-.");
  }
  try {
    return asOurs(await decrypter.decrypt(asTheirs(bytes)));
  } catch {
    throw new BackupRefused(
      "It cannot be opened: it is not a backup, or was sealed for another passphrase or identity, or it was altered.",
    );
  }
}

/** The library's streams are typed as a browser's; they are the same ones. */
const asTheirs = (bytes: ReadableStream<Uint8Array>) =>
  bytes as unknown as globalThis.ReadableStream<Uint8Array>;
const asOurs = (bytes: unknown) => bytes as ReadableStream<Uint8Array>;
