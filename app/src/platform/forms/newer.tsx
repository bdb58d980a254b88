import { type FormState, ticked } from "./fields.ts";

interface NewerProps {
  readonly state: FormState;
  readonly id: string;
}

/** What came meanwhile beside what is being typed; nothing where nothing came. */
export function Newer({ state: { newer, fields }, id }: NewerProps) {
  if (!newer) return null;
  return (
    <section class="entry-form__newer" aria-labelledby={id}>
      <h2 class="govuk-heading-m" id={id}>
        What {newer.by} has written meanwhile
      </h2>
      <table class="govuk-table">
        <caption class="govuk-table__caption govuk-visually-hidden">
          What it says now, and what you typed
        </caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            <th scope="col" class="govuk-table__header">
              What
            </th>
            <th scope="col" class="govuk-table__header">
              It says now
            </th>
            <th scope="col" class="govuk-table__header">
              You typed
            </th>
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          {newer.says.map(({ field, label, words, choices }) => (
            <tr class="govuk-table__row">
              <th scope="row" class="govuk-table__header">
                {label}
              </th>
              <td class="govuk-table__cell account__words">{words}</td>
              <td class="govuk-table__cell account__words">
                {ticked(fields, field)
                  .map((answer) => choices?.get(answer) ?? answer)
                  .join(", ")}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="govuk-body">
        What you typed is below, as you left it. Change it, save it as it is, or leave without saving. Both
        stay readable.
      </p>
    </section>
  );
}
