import type { ComponentChildren } from "preact";
import { Action, type ActionProps } from "./action.tsx";

export interface AttentionPoint {
  readonly sentence: ComponentChildren;
  readonly action: ActionProps;
}

export interface AttentionListProps {
  readonly childName: string;
  readonly forFamily: readonly AttentionPoint[];
  readonly forUs: readonly AttentionPoint[];
  readonly notRecorded: readonly AttentionPoint[];
  /** What to say where nothing is found: only as much as was really looked for. */
  readonly none?:
    | { readonly forFamily: string; readonly forUs: string; readonly notRecorded: string }
    | undefined;
  readonly headingLevel?: 2 | 3 | 4 | undefined;
}

const usualNone = {
  forFamily: "Nothing they asked for is waiting.",
  forUs: "Nothing of ours is due or late.",
  notRecorded: "Nothing we look for is missing.",
};

/** What wants doing, the family's side first. It speaks of our practice, never of how good a family is. */
export function AttentionList(props: AttentionListProps) {
  const { childName, forFamily, forUs, notRecorded, none = usualNone, headingLevel = 3 } = props;
  const groups = [
    { title: `For ${childName} and the family`, points: forFamily, none: none.forFamily },
    { title: "For us", points: forUs, none: none.forUs },
    { title: "Not recorded yet", points: notRecorded, none: none.notRecorded },
  ];
  const Heading = `h${headingLevel}` as const;
  return (
    <div class="attention">
      {groups.map(({ title, points, none }) => (
        <>
          <Heading class="attention__group">{title}</Heading>
          {points.length === 0 ? <p class="attention__none">{none}</p> : <Points points={points} />}
        </>
      ))}
    </div>
  );
}

function Points({ points }: { points: readonly AttentionPoint[] }) {
  return (
    <ul class="attention__points">
      {points.map(({ sentence, action }) => (
        <li class="attention__point">
          <span>{sentence}</span>
          <Action {...action} />
        </li>
      ))}
    </ul>
  );
}
