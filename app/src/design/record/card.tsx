import type { ComponentChildren } from "preact";
import { classNames } from "../components/attributes.ts";
import { Action, type ActionProps } from "./action.tsx";

export interface CardProps {
  readonly id: string;
  readonly title: ComponentChildren;
  readonly headingLevel?: 2 | 3 | 4 | undefined;
  readonly action?: ActionProps | undefined;
  readonly note?: ComponentChildren;
  readonly classes?: string | undefined;
  readonly children?: ComponentChildren;
}

/** A part of a page on its own sheet. */
export function Card(props: CardProps) {
  return <Part {...props} classes={classNames("card", props.classes)} />;
}

/** A part of a page under a hairline, without a sheet of its own. */
export function Panel(props: CardProps) {
  return <Part {...props} classes={classNames("panel", props.classes)} />;
}

function Part({ id, title, headingLevel = 2, action, note, classes, children }: CardProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <section class={classes} id={id} aria-labelledby={`${id}-title`}>
      <div class="part-head">
        <Heading class="part-head__title" id={`${id}-title`}>
          {title}
        </Heading>
        {action && <Action {...action} />}
      </div>
      {children}
      {note && <p class="part-note">{note}</p>}
    </section>
  );
}
