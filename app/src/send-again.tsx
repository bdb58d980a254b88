import { Button } from "./design/components/button.tsx";
import type { Fields } from "./platform/drafts/tables.ts";
import { onlyText } from "./platform/forms/fields.ts";
import type { Asked } from "./platform/http/env.ts";
import { FORM_BYTES } from "./platform/http/guards.ts";

export interface SentForm {
  readonly to: string;
  readonly fields: Fields;
}

/** The words of a form that was sent and could not be kept; null where it is none whose words are kept as drafts. */
export async function formSent(c: Asked): Promise<SentForm | null> {
  const isShortForm =
    c.req.method === "POST" &&
    c.req.header("content-type")?.startsWith("application/x-www-form-urlencoded") === true &&
    Number(c.req.header("content-length") ?? FORM_BYTES + 1) <= FORM_BYTES;
  if (!isShortForm) return null;
  const body = await c.req.parseBody({ all: true }).catch(() => ({}));
  const fields = onlyText(Object.entries(body));
  const { pathname, search } = new URL(c.req.url);
  return "_form" in fields ? { to: pathname + search, fields } : null;
}

/** Everything that was typed, to be sent once more as it was. */
export function SendAgain({ form }: { readonly form: SentForm }) {
  return (
    <form method="post" action={form.to}>
      {Object.entries(form.fields).flatMap(([name, value]) =>
        [value].flat().map((one) => <input type="hidden" name={name} value={one} />),
      )}
      <p class="govuk-body">
        Everything you typed is kept on this page: leave it open until it has been sent.
      </p>
      <Button text="Send it again" preventDoubleClick />
    </form>
  );
}
