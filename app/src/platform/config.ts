import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { randomBytes } from "node:crypto";
import { z } from "zod";
import { ConfigurationRefused } from "./configuration-refused.ts";
import { readProviders } from "./providers.ts";

export { ConfigurationRefused };

const whole = (low: number, high: number) =>
  z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(low).max(high));

const known = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  HOST: z.string().min(1).default("127.0.0.1"),
  PORT: whole(0, 65_535).default(3000),
  DATABASE_URL: z.string().startsWith("postgres").optional(),
  THROUGHLINE_OWNER_URL: z.string().startsWith("postgres").optional(),
  THROUGHLINE_DATA: z.string().min(1).optional(),
  THROUGHLINE_SECRET: z.string().min(32).optional(),
  THROUGHLINE_URL: z.url().optional(),
  THROUGHLINE_PROVIDERS: z.string().min(1).optional(),
  THROUGHLINE_IDLE_MINUTES: whole(1, 240).default(30),
  THROUGHLINE_SESSION_HOURS: whole(1, 24).default(12),
  THROUGHLINE_UPLOAD_MB: whole(1, 500).default(60),
  THROUGHLINE_CONNECTIONS: whole(1, 500).default(10),
  THROUGHLINE_AT_ONCE: whole(1, 1000).default(32),
  THROUGHLINE_WAIT_SECONDS: whole(0, 60).default(5),
  THROUGHLINE_BACKUPS: z.string().min(1).optional(),
  THROUGHLINE_BACKUP_TO: z.string().startsWith("age1").optional(),
  THROUGHLINE_BACKUP_PASSPHRASE: z.string().min(16).optional(),
  THROUGHLINE_LOG: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
});

const mends: Record<string, string> = {
  NODE_ENV: "development, or production for real records",
  HOST: "an address of this machine, such as 127.0.0.1",
  THROUGHLINE_DATA: "a directory",
  PORT: "a port number from 0 to 65535",
  DATABASE_URL: "an address that starts with postgres://",
  THROUGHLINE_OWNER_URL: "an address that starts with postgres://",
  THROUGHLINE_SECRET: "at least 32 characters that nobody could guess",
  THROUGHLINE_URL: "the address people use, such as https://throughline.example",
  THROUGHLINE_PROVIDERS: "a JSON file of those who sign people in",
  THROUGHLINE_IDLE_MINUTES: "a whole number of minutes from 1 to 240",
  THROUGHLINE_SESSION_HOURS: "a whole number of hours from 1 to 24",
  THROUGHLINE_UPLOAD_MB: "a whole number of megabytes from 1 to 500",
  THROUGHLINE_CONNECTIONS: "a whole number from 1 to 500",
  THROUGHLINE_AT_ONCE: "a whole number from 1 to 1000",
  THROUGHLINE_WAIT_SECONDS: "a whole number of seconds from 0 to 60",
  THROUGHLINE_BACKUPS: "a directory",
  THROUGHLINE_BACKUP_TO: "an age recipient, which begins with age1, or several with spaces between",
  THROUGHLINE_BACKUP_PASSPHRASE: "at least 16 characters that nobody could guess",
  THROUGHLINE_LOG: "debug, info, warn, error or silent",
};

/** What a log or a screen must not show, however wrong it is. */
const guarded = new Set([
  "THROUGHLINE_SECRET",
  "THROUGHLINE_BACKUP_PASSPHRASE",
  "DATABASE_URL",
  "THROUGHLINE_OWNER_URL",
]);

export type Config = ReturnType<typeof readConfig>;

/** Reads the environment once. What is wrong or unknown is refused in words. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>) {
  const names = Object.keys(known.shape);
  const unknown = Object.keys(environment).find(
    (name) => name.startsWith("THROUGHLINE_") && !names.includes(name),
  );
  if (unknown !== undefined) {
    const ours = names.filter((name) => name.startsWith("THROUGHLINE_")).join(", ");
    throw new ConfigurationRefused(`${unknown} is not a setting of Throughline. Those it knows are ${ours}.`);
  }
  const read = known.safeParse(environment);
  if (!read.success) {
    const name = String(read.error.issues[0]?.path[0]);
    const value = guarded.has(name) ? "not one that can be used" : `"${environment[name] ?? ""}"`;
    throw new ConfigurationRefused(`${name} is ${value}. It must be ${mends[name] ?? "set differently"}.`);
  }
  const env = read.data;
  if (env.THROUGHLINE_OWNER_URL !== undefined && env.DATABASE_URL === undefined)
    throw new ConfigurationRefused(
      "THROUGHLINE_OWNER_URL is set and DATABASE_URL is not. Set both for a server, or neither.",
    );
  if (
    env.THROUGHLINE_BACKUPS !== undefined &&
    !env.THROUGHLINE_BACKUP_TO &&
    !env.THROUGHLINE_BACKUP_PASSPHRASE
  )
    throw new ConfigurationRefused(
      "THROUGHLINE_BACKUPS is set and says not whom backups are sealed for. Set THROUGHLINE_BACKUP_TO, or THROUGHLINE_BACKUP_PASSPHRASE.",
    );
  const production = env.NODE_ENV === "production";
  const data = resolve(env.THROUGHLINE_DATA ?? "var/record");
  return {
    production,
    host: env.HOST,
    port: env.PORT,
    data,
    databaseUrl: env.DATABASE_URL ?? null,
    ownerUrl: env.THROUGHLINE_OWNER_URL ?? env.DATABASE_URL ?? null,
    secret: () => env.THROUGHLINE_SECRET ?? secretBeside(data, production),
    url: env.THROUGHLINE_URL ?? null,
    providers: readProviders(env.THROUGHLINE_PROVIDERS, environment, production),
    idle: Temporal.Duration.from({ minutes: env.THROUGHLINE_IDLE_MINUTES }),
    longest: Temporal.Duration.from({ hours: env.THROUGHLINE_SESSION_HOURS }),
    uploadBytes: env.THROUGHLINE_UPLOAD_MB * 1_000_000,
    connections: env.THROUGHLINE_CONNECTIONS,
    atOnce: env.THROUGHLINE_AT_ONCE,
    waitMs: env.THROUGHLINE_WAIT_SECONDS * 1000,
    backups: env.THROUGHLINE_BACKUPS === undefined ? null : resolve(env.THROUGHLINE_BACKUPS),
    sealedFor: sealedFor(env.THROUGHLINE_BACKUP_TO, env.THROUGHLINE_BACKUP_PASSPHRASE),
    log: env.THROUGHLINE_LOG,
  };
}

/** For trying the product a secret is made once and kept beside the data; for real records it must be given. */
function secretBeside(data: string, production: boolean): string {
  if (production)
    throw new ConfigurationRefused(
      "THROUGHLINE_SECRET is not set. It must be at least 32 characters that nobody could guess.",
    );
  const file = join(dirname(data), "secret");
  if (existsSync(file)) return readFileSync(file, "utf8");
  const secret = randomBytes(32).toString("base64url");
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, secret, { mode: 0o600 });
  chmodSync(file, 0o600);
  return secret;
}

/** Whom backups are sealed for: recipients where there are any, else whoever has the passphrase. */
function sealedFor(
  to: string | undefined,
  passphrase: string | undefined,
): { readonly recipients: readonly string[] } | { readonly passphrase: string } | null {
  if (to !== undefined) return { recipients: to.split(/\s+/) };
  return passphrase === undefined ? null : { passphrase };
}
