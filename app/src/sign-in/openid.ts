import * as client from "openid-client";
import type { Provider } from "../platform/providers.ts";

/** Nobody answers at the provider's address, or it is not well. */
export class ProviderAway extends Error {}

/** The provider, or somebody in its place, answered what cannot be taken. The code says why, for the log. */
export class AnswerRefused extends Error {
  readonly code: string;
  constructor(code: string) {
    super("the provider's answer was refused");
    this.code = code;
  }
}

/** What must come back as it went out. */
export interface Asking {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

export interface KnownBy {
  readonly issuer: string;
  readonly subject: string;
}

const SECONDS_OF_SKEW = 5;
const SECONDS_TO_ANSWER = 5;
const MS_A_DISCOVERY_HOLDS = 3_600_000;

/** The providers as their own discovery documents tell of them, each read anew after an hour. */
export function openid(providers: readonly Provider[]) {
  const found = new Map<string, { at: number; told: Promise<client.Configuration> }>();

  function discovered(provider: Provider): Promise<client.Configuration> {
    const before = found.get(provider.key);
    if (before && performance.now() - before.at < MS_A_DISCOVERY_HOLDS) return before.told;
    const told = discover(provider);
    found.set(provider.key, { at: performance.now(), told });
    told.catch(() => found.delete(provider.key));
    return told;
  }

  return {
    providers,
    /** The address to send a browser to, and what to hold its answer against. */
    async ask(provider: Provider, comesBackTo: string): Promise<{ address: URL; asking: Asking }> {
      const told = await discovered(provider).catch(sayWhy);
      const asking = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
      };
      const address = client.buildAuthorizationUrl(told, {
        redirect_uri: comesBackTo,
        scope: "openid",
        state: asking.state,
        nonce: asking.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(asking.verifier),
        code_challenge_method: "S256",
      });
      return { address, asking };
    },
    /** Who came back, once everything about the answer has been held against what was asked. */
    async answered(provider: Provider, answer: URL, { state, nonce, verifier }: Asking): Promise<KnownBy> {
      try {
        const tokens = await client.authorizationCodeGrant(await discovered(provider), answer, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        });
        const { iss, sub } = tokens.claims() ?? {};
        if (iss !== provider.issuer || !sub) throw new AnswerRefused("no subject");
        return { issuer: iss, subject: sub };
      } catch (error) {
        return sayWhy(error);
      }
    },
  };
}

export type OpenId = ReturnType<typeof openid>;

async function discover({ issuer, clientId, secret }: Provider): Promise<client.Configuration> {
  const metadata = { client_secret: secret, [client.clockTolerance]: SECONDS_OF_SKEW };
  // A code's token comes over TLS and the library would take that for its signature: here the signature is checked too.
  const execute = [client.enableNonRepudiationChecks];
  if (issuer.startsWith("http:")) execute.push(client.allowInsecureRequests);
  const told = await client.discovery(new URL(issuer), clientId, metadata, client.ClientSecretBasic(secret), {
    execute,
    timeout: SECONDS_TO_ANSWER,
  });
  if (told.serverMetadata().issuer !== issuer) throw new AnswerRefused("issuer");
  return told;
}

function sayWhy(error: unknown): never {
  if (error instanceof AnswerRefused) throw error;
  if (!(error instanceof Error)) throw new AnswerRefused("unknown");
  const code = "code" in error && typeof error.code === "string" ? error.code : error.name;
  const status = "status" in error && typeof error.status === "number" ? error.status : 0;
  const cause = error.cause instanceof Response ? error.cause.status : status;
  if (error instanceof TypeError || code === "OAUTH_TIMEOUT" || cause >= 500)
    throw new ProviderAway(code, { cause: error });
  throw new AnswerRefused(code);
}
