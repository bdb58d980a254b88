import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { z } from "zod";
import { ConfigurationRefused } from "./configuration-refused.ts";

const words = z.string().trim().min(1).max(200);

const provider = z.strictObject({
  key: z.string().regex(/^[a-z0-9-]{1,40}$/),
  name: words,
  issuer: z.url(),
  clientId: words,
  secretFrom: z.string().regex(/^(?!THROUGHLINE_)[A-Z][A-Z0-9_]*$/),
  agency: words,
});
const providersFile = z.strictObject({ providers: z.array(provider).min(1) });

/** Who signs an agency's people in: an OpenID provider of theirs. */
export type Provider = Omit<z.output<typeof provider>, "secretFrom"> & { readonly secret: string };

const mends: Readonly<Record<string, string>> = {
  providers: "must be a list of one or more providers",
  key: "must be small letters, digits and hyphens",
  name: "must be the name that people know it by",
  issuer: "must be the provider's address, such as https://login.council.example",
  clientId: "must be the name that the provider gave Throughline",
  secretFrom:
    "must name the environment variable that holds the secret, in capitals and not beginning with THROUGHLINE_",
  agency: "must be the name of an agency as it stands in the record",
};

/** The providers in a file of the operator's. Secrets are not in it: each names the variable that holds its own. */
export function readProviders(
  path: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
  production: boolean,
): readonly Provider[] {
  if (path === undefined) return [];
  const read = providersFile.safeParse(told(resolve(path)));
  if (!read.success) throw refused(placeOf(read.error));
  const { providers } = read.data;
  const twice = providers.find(({ key }, i) => providers.findIndex((other) => other.key === key) !== i);
  if (twice) throw refused(`two providers have the key “${twice.key}”. Give one of them another.`);
  return providers.map(({ secretFrom, ...known }) => {
    const secret = environment[secretFrom];
    if (secret === undefined || secret === "")
      throw refused(`${known.key}: ${secretFrom} is not set. It must hold the secret of that provider.`);
    if (production && !known.issuer.startsWith("https:"))
      throw refused(`${known.key}: “issuer” must begin with https: where real records are kept.`);
    return { ...known, secret };
  });
}

function told(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw refused(
      error instanceof SyntaxError ? "it is not JSON." : `there is no file ${file} that can be read.`,
    );
  }
}

function placeOf({ issues: [issue] }: z.ZodError): string {
  const [, number, field] = issue?.path ?? [];
  const place = typeof number === "number" ? `provider ${number + 1}: ` : "";
  if (issue?.code === "unrecognized_keys") return `${place}“${issue.keys.join("”, “")}” is not known here.`;
  const name = String(field ?? "providers");
  return `${place}“${name}” ${mends[name] ?? "must be written differently"}.`;
}

const refused = (sentence: string) => new ConfigurationRefused(`THROUGHLINE_PROVIDERS: ${sentence}`);
