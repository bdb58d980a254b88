import { hash, verify } from "@node-rs/argon2";
import { betterAuth } from "better-auth";
import type { House } from "../platform/house.ts";

export const COOKIE = "throughline.session_token";

/** Argon2id as OWASP's password storage guidance asks: 19 MiB, two passes, one lane. */
const argon2id = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const shortestPassword = 12;

/** Local accounts: names and passwords. Tests alone say another cost: nothing that the product reads can. */
export function accounts({ store, config }: Pick<House, "store" | "config">, cost = argon2id) {
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
        hash: (password) => hash(password, cost),
        verify: ({ hash: kept, password }) => verify(kept, password),
      },
    },
    session: { expiresIn: config.longest.total("seconds"), disableSessionRefresh: true },
    advanced: {
      cookiePrefix: "throughline",
      useSecureCookies: false,
      defaultCookieAttributes: { secure: url.startsWith("https:"), sameSite: "lax", httpOnly: true },
    },
    telemetry: { enabled: false },
    logger: { disabled: true },
  });
}

export type Accounts = ReturnType<typeof accounts>;

const nobodys = hash("nobody has this password", argon2id);

/** Whose name and password these are. It takes as long to say that there is no such name as that a password is wrong. */
export async function whoHasPassword(
  auth: Accounts,
  email: string,
  password: string,
): Promise<string | null> {
  const { internalAdapter, password: kept } = await auth.$context;
  const found = await internalAdapter.findUserByEmail(email.toLowerCase(), { includeAccounts: true });
  const own = found?.accounts.find(({ providerId }) => providerId === "credential")?.password;
  const fits = await kept.verify({ hash: own ?? (await nobodys), password });
  return fits && found && own ? found.user.id : null;
}

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
