import type { ComponentChildren } from "preact";

interface PassKeyProps {
  readonly does: "make" | "use";
  /** What the device is asked. */
  readonly options: unknown;
  readonly action: string;
  readonly children: ComponentChildren;
}

/** A form that a device answers. Without JavaScript the form is not shown, and the page says why. */
export function PassKey({ does, options, action, children }: PassKeyProps) {
  return (
    <pass-key data-does={does} data-options={JSON.stringify(options)}>
      <p class="govuk-body passkey-note" role="status">
        A passkey needs JavaScript, which is off or has not loaded in this browser. Signing in with your
        password works without it.
      </p>
      <form method="post" action={action} noValidate hidden>
        <input type="hidden" name="answer" value="" />
        {children}
      </form>
    </pass-key>
  );
}

declare module "preact" {
  // oxlint-disable-next-line no-namespace
  namespace JSX {
    interface IntrinsicElements {
      "pass-key": { "data-does": string; "data-options": string; children?: ComponentChildren };
    }
  }
}
