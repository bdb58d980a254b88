import { createHash, createSign, generateKeyPairSync, randomBytes } from "node:crypto";

const sha256 = (bytes: string | Buffer): Buffer => createHash("sha256").update(bytes).digest();

/** User present, and verified by the device itself. */
const PRESENT = 1;
const VERIFIED = 4;
const NEW_KEY = 64;

interface Asked {
  readonly challenge: string;
  readonly origin: string;
  readonly verified?: boolean;
  readonly type?: string;
}

/** A device's passkey made of nothing but arithmetic: what it signs is what a real one would. */
export function softwareKey(site: string) {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  const id = randomBytes(32);
  const credential = {
    id: id.toString("base64url"),
    rawId: id.toString("base64url"),
    type: "public-key",
    clientExtensionResults: {},
  };
  let uses = 0;

  const told = ({ challenge, origin }: Asked, type: string) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  const device = (flags: number, counter: number, more: Buffer = Buffer.alloc(0)) => {
    const head = Buffer.alloc(5);
    head.writeUInt8(flags);
    head.writeUInt32BE(counter, 1);
    return Buffer.concat([sha256(site), head, more]);
  };

  return {
    id: credential.id,
    /** What a browser gives back when a passkey is made. */
    makes(asked: Asked): string {
      const cose = Buffer.concat([
        Buffer.from("a5010203262001215820", "hex"),
        Buffer.from(x, "base64url"),
        Buffer.from("225820", "hex"),
        Buffer.from(y, "base64url"),
      ]);
      const length = Buffer.alloc(2);
      length.writeUInt16BE(id.length);
      const flags = PRESENT | NEW_KEY | (asked.verified === false ? 0 : VERIFIED);
      const data = device(flags, 0, Buffer.concat([Buffer.alloc(16), length, id, cose]));
      const attestation = Buffer.concat([
        Buffer.from("a363666d74646e6f6e656761747453746d74a068617574684461746158", "hex"),
        Buffer.from([data.length]),
        data,
      ]);
      const response = {
        clientDataJSON: told(asked, asked.type ?? "webauthn.create").toString("base64url"),
        attestationObject: attestation.toString("base64url"),
        transports: ["internal"],
      };
      return JSON.stringify({ ...credential, response });
    },
    /** What a browser gives back when a passkey is used. `counter` says how often, where it is not once more. */
    signs(asked: Asked, counter = ++uses): string {
      const client = told(asked, asked.type ?? "webauthn.get");
      const data = device(PRESENT | (asked.verified === false ? 0 : VERIFIED), counter);
      const signature = createSign("sha256")
        .update(Buffer.concat([data, sha256(client)]))
        .sign(privateKey);
      const response = {
        clientDataJSON: client.toString("base64url"),
        authenticatorData: data.toString("base64url"),
        signature: signature.toString("base64url"),
      };
      return JSON.stringify({ ...credential, response });
    },
  };
}
