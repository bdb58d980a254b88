import { hash, verify } from "@node-rs/argon2";
import { betterAuth } from "better-auth";
import type { House } from "../platform/house.ts";

export const COOKIE = "throughline.session_token";

/** Argon2id as OWASP's password storage guidance asks: 19 MiB, two passes, one lane. */
const argon2id = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const shortestPassword = 12;

/** Local accounts: names and passwords, and the sessions that a sign-in begins. */
export function accounts({ store, config, clock }: Pick<House, "store" | "config" | "clock">) {
  const url = config.url ?? `http://${config.host}:${config.port}`;
  return betterAuth({
    secret: config.secret(),
    baseURL: url,
    database: { db: store.signIn, type: "postgres" },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      password: {
        hash: (password) => hash(password, argon2id),
        verify: ({ hash: kept, password }) => verify(kept, password),
      },
    },
    session: { expiresIn: config.longest.total("seconds"), disableSessionRefresh: true },
    advanced: {
      cookiePrefix: "throughline",
      useSecureCookies: false,
      defaultCookieAttributes: { secure: url.startsWith("https:"), sameSite: "lax", httpOnly: true },
    },
    databaseHooks: {
      session: {
        create: {
          // The library takes the machine's time; a session begins when the product's clock says.
          before: async (session) => {
            const now = new Date(clock.now().epochMilliseconds);
            return { data: { ...session, createdAt: now, updatedAt: now } };
          },
        },
      },
    },
    telemetry: { enabled: false },
    logger: { disabled: true },
  });
}

export type Accounts = ReturnType<typeof accounts>;

interface Named {
  readonly email: string;
  readonly name: string;
}

/** A new account, made by whoever runs the product: nobody signs themselves up. */
export async function newAccount(
  auth: Accounts,
  { email, name, password }: Named & { password: string },
): Promise<string> {
  const context = await auth.$context;
  return await newAccountOfHash(auth, { email, name, passwordHash: await context.password.hash(password) });
}

/** The same, with a password that is hashed already: many accounts for trying share one. */
export async function newAccountOfHash(
  auth: Accounts,
  { email, name, passwordHash }: Named & { passwordHash: string },
): Promise<string> {
  const { internalAdapter } = await auth.$context;
  const user = await internalAdapter.createUser(
    { email: email.toLowerCase(), name, emailVerified: true },
    { method: "email-password" },
  );
  await internalAdapter.linkAccount({
    userId: user.id,
    providerId: "credential",
    accountId: user.id,
    password: passwordHash,
  });
  return user.id;
}
