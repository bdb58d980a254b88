export interface ActionProps {
  readonly text: string;
  readonly href: string;
  /** What the verb acts on, for those who hear the link alone; it may begin with a comma. */
  readonly about?: string | undefined;
}

export function Action({ text, href, about }: ActionProps) {
  return (
    <a class="action" href={href}>
      {text}
      {about && <span class="govuk-visually-hidden">{about.startsWith(",") ? about : ` ${about}`}</span>}
    </a>
  );
}
