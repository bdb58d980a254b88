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

/** The open signs on a child's first page: the sentence first, then each with what is missing or late of it. */
export function SignsPart({ open: { child }, signs: { sentence, signs } }: SignsPartProps) {
  const action = { text: "Open", href: paths.signs(child.id), about: "the signs" };
  return (
    <Card id="signs" title="Signs" {...(sentence !== null && { action })}>
      {sentence === null ? (
        <EmptyPart
          willStand={`What was observed about ${firstName(child)} that wants explaining, and what people say explains it, will stand here.`}
          first={{ text: "Record a sign", href: paths.newSign(child.id) }}
        />
      ) : (
        <>
          <p class="signs-card__sentence">{sentence}</p>
          {signs.length > 0 && (
            <ul class="govuk-list signs-card__list" aria-label="Open signs">
              {signs.map(({ title, href, late, explained }) => (
                <li>
                  <a href={href}>{title}</a>: {explained}
                  {late.length > 0 && (
                    <>
                      .{" "}
                      <Late>{`${capital(late[0])}${late
                        .slice(1)
                        .map((one) => `; ${one}`)
                        .join("")}`}</Late>
                    </>
                  )}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </Card>
  );
}

const capital = (words = ""): string => words.charAt(0).toUpperCase() + words.slice(1);
