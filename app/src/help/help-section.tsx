import type { ComponentChildren } from "preact";

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

export function Section({ id, title, children }: SectionProps) {
  return (
    <section aria-labelledby={id}>
      <h2 class="govuk-heading-m" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}

export function Says({ children }: { readonly children: ComponentChildren }) {
  return <p class="govuk-body">{children}</p>;
}

/** Points of one line or two each. */
export function Points({ children }: { readonly children: readonly ComponentChildren[] }) {
  return (
    <ul class="govuk-list govuk-list--bullet">
      {children.map((point) => (
        <li>{point}</li>
      ))}
    </ul>
  );
}
