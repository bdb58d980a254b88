import type { ComponentChildren } from "preact";
import { Action, type ActionProps } from "./action.tsx";

export interface EmptyPartProps {
  readonly willStand: ComponentChildren;
  readonly first?: ActionProps | undefined;
}

/** Where nothing is yet: what will stand here, and what to do first. */
export function EmptyPart({ willStand, first }: EmptyPartProps) {
  return (
    <div class="empty-part">
      <p>{willStand}</p>
      {first && <Action {...first} />}
    </div>
  );
}
