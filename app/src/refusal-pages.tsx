import type { ErrorHandler, NotFoundHandler } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { ComponentChildren } from "preact";
import { Page } from "./design/layout.tsx";
import { paths } from "./paths.ts";
import type { Asked, Env } from "./platform/http/env.ts";
import { html } from "./platform/http/html.ts";
import { NotAllowed, NothingToSee } from "./platform/http/refusals.ts";
import type { House } from "./platform/house.ts";
import { formSent, SendAgain } from "./send-again.tsx";
import { whatFailed } from "./what-failed.ts";

export const nothingHere: NotFoundHandler<Env> = (c) =>
  refusal(
    c,
    404,
    "There is no page at this address",
    "Check the address, or find the child from My children.",
  );

/** The one place where errors end. What a page says of them is never about a child. */
export function wentWrong({ log }: Pick<House, "log">): ErrorHandler<Env> {
  return async (error, c) => {
    if (error instanceof NothingToSee)
      return refusal(
        c,
        404,
        "There is nothing here that you may see",
        "Either no such record exists, or your team is not working with this child. If you need to see a child’s record, ask their lead professional, or your own manager, to add your team.",
        <InAnEmergency />,
      );
    if (error instanceof NotAllowed)
      return refusal(c, 403, "That is not yours to do", error.message, <BackToTheChild at={c.req.path} />);
    if (isRefusedByTheRecord(error))
      return refusal(
        c,
        403,
        "That is not yours to do",
        "Nothing has been changed. Ask whoever leads for the child, or your own manager.",
      );
    if (error instanceof HTTPException && error.status < 500)
      return refusal(
        c,
        error.status,
        "That could not be done",
        "Go back, open the page afresh and try again.",
      );
    const { requestId } = c.var;
    const failure = whatFailed(error);
    log.error(
      { requestId, error: error.name, code: "code" in error ? error.code : undefined, at: whereIn(error) },
      "went wrong",
    );
    if (failure) {
      const form = await formSent(c);
      c.header("retry-after", String(failure.retryAfter));
      return refusal(c, 503, failure.title, failure.words, null, form && <SendAgain form={form} />);
    }
    return refusal(
      c,
      500,
      "Something went wrong",
      `Nothing has been changed. Go back and try again; if it happens again, tell whoever looks after Throughline and give them this: ${requestId}`,
    );
  };
}

/** Whoever may see the child is not sent away from them for what is not theirs to do. */
function BackToTheChild({ at }: { at: string }) {
  const child = /^\/children\/([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\/./.exec(at)?.[1];
  if (child === undefined) return null;
  return (
    <p class="govuk-body">
      <a class="govuk-link" href={paths.child(child)}>
        The child’s first page
      </a>
    </p>
  );
}

function InAnEmergency() {
  return (
    <p class="govuk-body">
      If you are with a child now and it cannot wait,{" "}
      <a class="govuk-link" href={paths.emergency()}>
        open a record in an emergency
      </a>
      . Whoever leads for the child is told at once.
    </p>
  );
}

function refusal(
  c: Asked,
  status: ContentfulStatusCode,
  title: string,
  words: string,
  more: ComponentChildren = null,
  sendAgain: ComponentChildren = null,
): Response {
  return html(
    c,
    <Page title={title} viewer={c.var.viewer ?? null}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{words}</p>
      {c.var.viewer && more}
      {sendAgain}
      <p class="govuk-body">
        <a class="govuk-link" href={paths.children()}>
          My children
        </a>
      </p>
    </Page>,
    status,
  );
}

/** Where in our own code, without the message: a message may carry what somebody typed. */
const whereIn = (error: Error): string | undefined =>
  error.stack
    ?.split("\n")
    .find((line) => line.includes("/app/src/"))
    ?.trim();

/** The rules of the record itself said no, where no page had asked first. */
const isRefusedByTheRecord = (error: Error): boolean =>
  "code" in error && error.code === "42501" && error.message.includes("row-level security");
