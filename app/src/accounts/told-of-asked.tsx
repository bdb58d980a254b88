import type { ComponentChildren } from "preact";
import { paths } from "../paths.ts";
import type { Asked } from "../platform/http/env.ts";
import { waitingRequests } from "./closer-requests.store.ts";

/** That somebody who looks after people asks to see more, for whoever may confirm it. */
export async function toldOfAsked(c: Asked): Promise<ComponentChildren> {
  const waiting = (await waitingRequests(c.var.tx)).filter(({ mayConfirm }) => mayConfirm);
  const [first] = waiting;
  if (!first) return null;
  return (
    <p class="govuk-body">
      {first.askedByName}, {first.agency}, asks to see more children
      {waiting.length > 1 && `, and ${waiting.length - 1} more`}:{" "}
      <a class="govuk-link" href={paths.administration()}>
        look at what is asked, and confirm it or leave it
      </a>
      .
    </p>
  );
}
