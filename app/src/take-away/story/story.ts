import type { SignOnPaper } from "../../signs/public.ts";

export type Paragraphs = readonly (readonly string[])[];

export interface TermAndWords {
  readonly term: string;
  readonly words: string;
}

export interface StoryEntry {
  readonly sort: "entry";
  readonly day: string;
  /** Under the day: time of day, the child's age then. */
  readonly beside: readonly string[];
  readonly kind: string;
  readonly tags: readonly string[];
  readonly tone: "strength" | "worry" | "both" | null;
  readonly toneWords: string;
  readonly what: Paragraphs;
  /** The child speaks. */
  readonly voice: boolean;
  readonly told: readonly { readonly term: string; readonly words: readonly string[] }[];
  readonly source: readonly string[];
  /** Too long to be kept on one page. */
  readonly long: boolean;
}

export interface StorySilence {
  readonly sort: "silence";
  readonly words: string;
  readonly note: string;
}

export interface StoryYear {
  readonly heading: string;
  readonly note: string;
  readonly parts: readonly (StoryEntry | StorySilence)[];
}

/** Signs, and what people say explains each, side by side. */
export interface SignsInStory {
  readonly heading: string;
  readonly note: string;
  readonly columns: readonly string[];
  readonly signs: readonly SignOnPaper[];
}

/** A child's chronology written out, every word of it, for the typesetter to lay on pages. */
export interface Story {
  readonly title: string;
  readonly author: string;
  readonly takenOn: { readonly year: number; readonly month: number; readonly day: number };
  readonly runningName: string;
  readonly asAt: string;
  readonly footer: string;
  readonly eyebrow: string;
  readonly name: string;
  readonly facts: readonly TermAndWords[];
  readonly reviewHeading: string;
  readonly review: { readonly sentence: Paragraphs; readonly by: string } | null;
  readonly noReview: string;
  readonly summary: Paragraphs;
  readonly silences: readonly string[];
  readonly picture: { readonly heading: string; readonly svg: string; readonly alt: string } | null;
  readonly copy: readonly TermAndWords[];
  readonly notices: Paragraphs;
  readonly signs: SignsInStory | null;
  readonly accountHeading: string;
  readonly howToRead: Paragraphs;
  readonly years: readonly StoryYear[];
  readonly mend: { readonly heading: string; readonly words: Paragraphs };
}

/** Text as typed, as paragraphs of lines: a blank line parts paragraphs. */
export const paragraphsOf = (text: string): Paragraphs =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => linesOf(paragraph));

export const linesOf = (text: string): string[] => text.trim().split(/\r\n|[\n\r\u2028\u2029]/);
