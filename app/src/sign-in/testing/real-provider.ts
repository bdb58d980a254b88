import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { after } from "node:test";
import OidcProvider from "oidc-provider";
import { Browser } from "./browser.ts";

export const CLIENT = { id: "throughline", secret: "known to the provider and to Throughline" };

/** What a provider hands out instead of the token it has made, to see whether it is taken. */
export type Forgery = (token: string, key: KeyObject) => string;

/** A real OpenID provider on a port of its own, closed when the test file ends. It signs anybody in under any name. */
export async function openProvider(comesBackTo: string) {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const signing = { ...privateKey.export({ format: "jwk" }), kid: "signing", use: "sig", alg: "RS256" };
  const provider = new OidcProvider(issuer, {
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: [comesBackTo],
        token_endpoint_auth_method: "client_secret_basic",
      },
    ],
    jwks: { keys: [signing] },
    cookies: { keys: ["only for tests"] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: true } },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, email: "asha@example.org" }) }),
  });
  let forge: Forgery | null = null;
  provider.use(async (ctx, next) => {
    await next();
    const body: unknown = ctx.body;
    if (forge && ctx.path === "/token" && typeof body === "object" && body !== null && "id_token" in body)
      body.id_token = forge(String(body.id_token), privateKey);
  });
  const answers = provider.callback();
  server.on("request", (request, answer) => void answers(request, answer));
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  after(close);

  return {
    issuer,
    close,
    /** From now on, or with null no longer. */
    forges: (how: Forgery | null) => {
      forge = how;
    },
    /** Signs in as `subject` at the address one was sent to, and answers the address one is sent back to. */
    async signsIn(address: string, subject: string): Promise<string> {
      const browser = new Browser();
      let page = await browser.follow(address, comesBackTo);
      for (let step = 0; step < 3 && !page.startsWith(comesBackTo); step += 1) {
        const prompt =
          step === 0 ? { prompt: "login", login: subject, password: "any" } : { prompt: "consent" };
        page = await browser.send(page, prompt, comesBackTo);
      }
      return page;
    },
  };
}
