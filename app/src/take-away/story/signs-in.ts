import { firstName } from "../../children/public.ts";
import type { Copy } from "../copy.ts";
import type { SignsInStory } from "./story.ts";

/** The signs of a copy that is not narrowed to a part; none where there are none. */
export function signsIn({ child, signs, filter }: Copy): SignsInStory | null {
  const { account: _, ...parts } = filter;
  if (signs.length === 0 || Object.values(parts).some((part) => part !== null)) return null;
  return {
    heading: "Signs, and what people say explains them",
    note: `What was observed about ${firstName(child)} that wants explaining. What people said stands side by side, and nobody’s is taken for the answer.`,
    columns: ["Who, and when", "What they said", "Another cause considered", "Looked at again"],
    signs,
  };
}
