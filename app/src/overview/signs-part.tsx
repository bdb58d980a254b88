import { firstName, type OpenRecord } from "../children/public.ts";
import { Card } from "../design/record/card.tsx";
import { EmptyPart } from "../design/record/empty-part.tsx";
import { Late } from "../design/record/late.tsx";
import { paths } from "../paths.ts";
import type { SignsCard } from "../signs/public.ts";

interface SignsPartProps {
  readonly open: OpenRecord;
  readonly signs: SignsCard;
}

/** The open signs on a child's first page, each with what is missing or late of it. */
export function SignsPart({ open: { child }, signs: { ever, signs } }: SignsPartProps) {
  const action = { text: "Open", href: paths.signs(child.id), about: "the signs" };
  return (
    <Card id="signs" title="Signs" {...(ever && { action })}>
      {!ever ? (
        <EmptyPart
          willStand={`What was observed about ${firstName(child)} that wants explaining, and what people say explains it, will stand here.`}
          first={{ text: "Record a sign", href: paths.newSign(child.id) }}
        />
      ) : (
        <>
          {signs.length === 0 && <p class="govuk-body-s">No sign is open.</p>}
          {signs.length > 0 && (
            <ul class="govuk-list signs-card__list" aria-label="Open signs">
              {signs.map(({ title, href, late, explained }) => (
                <li>
                  <a href={href}>{title}</a>: {explained}. {late && <Late>{late}</Late>}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </Card>
  );
}
