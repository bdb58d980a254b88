import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { z } from "zod";
import { crossReferenceProblems } from "./cross-references.ts";
import { familyTold, type FamilyTold } from "./family-story.ts";
import { concernsTold, type ConcernTold } from "./concern-story.ts";
import { sharingTold, type SharingStory } from "./sharing-story.ts";
import { appointmentsTold, type AppointmentsTold } from "./appointment-story.ts";
import { growthTold, type GrowthTold } from "./growth-story.ts";
import { partnership, type Partnership } from "./partnership.ts";
import { signsTold, type SignTold } from "./sign-story.ts";
import { story, type Story } from "./story.ts";
import { typedEntries, type TypedEntry } from "./typed-entry.ts";

const FOLDER = new URL("../../seeds/", import.meta.url);

/** A story that cannot be planted as it is written; the sentence names the file and the place in it. */
export class StoryProblem extends Error {}

export interface SeedFile {
  readonly name: string;
  readonly path: string;
}

export interface Seed extends Story {
  readonly slug: string;
  readonly typed: readonly TypedEntry[];
  readonly files: readonly SeedFile[];
  readonly signs: readonly SignTold[];
  readonly growth: GrowthTold | null;
  readonly appointments: AppointmentsTold | null;
  readonly family: FamilyTold | null;
  readonly concerns: readonly ConcernTold[];
  readonly sharing: SharingStory | null;
}

export interface Seeds {
  readonly partnership: Partnership;
  readonly stories: readonly Seed[];
}

/** The demonstration partnership and every family told in `app/seeds`. */
export function readSeeds(folder: URL = FOLDER): Seeds {
  const told = readAs(partnership, folder, "partnership.json");
  const slugs = readdirSync(folder).filter((name) => existsSync(new URL(`${name}/story.json`, folder)));
  const stories = slugs.toSorted().map((slug) => readStory(told, folder, slug));
  return { partnership: told, stories };
}

function readStory(told: Partnership, folder: URL, slug: string): Seed {
  const seed = {
    slug,
    ...readAs(story, folder, `${slug}/story.json`),
    typed: readAs(typedEntries, folder, `${slug}/typed.json`),
    files: filesOf(new URL(`${slug}/files/`, folder)),
    signs: existsSync(new URL(`${slug}/signs.json`, folder))
      ? readAs(signsTold, folder, `${slug}/signs.json`)
      : [],
    growth: existsSync(new URL(`${slug}/growth.json`, folder))
      ? readAs(growthTold, folder, `${slug}/growth.json`)
      : null,
    appointments: existsSync(new URL(`${slug}/appointments.json`, folder))
      ? readAs(appointmentsTold, folder, `${slug}/appointments.json`)
      : null,
    family: existsSync(new URL(`${slug}/family.json`, folder))
      ? readAs(familyTold, folder, `${slug}/family.json`)
      : null,
    concerns: existsSync(new URL(`${slug}/concerns.json`, folder))
      ? readAs(concernsTold, folder, `${slug}/concerns.json`)
      : [],
    sharing: existsSync(new URL(`${slug}/sharing.json`, folder))
      ? readAs(sharingTold, folder, `${slug}/sharing.json`)
      : null,
  };
  const problems = crossReferenceProblems(told, seed);
  if (problems.length > 0) throw new StoryProblem(problems.map((p) => `${slug}: ${p}`).join("\n"));
  return seed;
}

function filesOf(folder: URL): SeedFile[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).toSorted();
  return names.map((name) => ({ name, path: fileURLToPath(new URL(name, folder)) }));
}

function readAs<S extends z.ZodType>(schema: S, folder: URL, name: string): z.output<S> {
  const read = schema.safeParse(parsed(folder, name));
  if (read.success) return read.data;
  const problems = read.error.issues.map(({ path, message }) => `${name}, ${placeIn(path)}: ${message}`);
  throw new StoryProblem(problems.join("\n"));
}

function parsed(folder: URL, name: string): unknown {
  try {
    return JSON.parse(readFileSync(new URL(name, folder), "utf8"));
  } catch (error) {
    throw new StoryProblem(
      `${name} could not be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

const placeIn = (path: readonly PropertyKey[]): string =>
  path.map((step) => (typeof step === "number" ? `number ${step + 1}` : String(step))).join(", ") ||
  "at the top";
