import { classNames } from "./attributes.ts";
import { Button } from "./button.tsx";
import { Input, type InputProps } from "./input.tsx";
import { translated } from "./translated.ts";

export interface PasswordInputProps extends Omit<InputProps, "type" | "prefix" | "suffix" | "inputmode"> {
  readonly button?: { readonly classes?: string } | undefined;
  readonly showPasswordText?: string | undefined;
  readonly hidePasswordText?: string | undefined;
  readonly showPasswordAriaLabelText?: string | undefined;
  readonly hidePasswordAriaLabelText?: string | undefined;
  readonly passwordShownAnnouncementText?: string | undefined;
  readonly passwordHiddenAnnouncementText?: string | undefined;
}

export function PasswordInput(props: PasswordInputProps) {
  const id = props.id ?? props.name;
  const wordings = translated({
    "show-password": props.showPasswordText,
    "hide-password": props.hidePasswordText,
    "show-password-aria-label": props.showPasswordAriaLabelText,
    "hide-password-aria-label": props.hidePasswordAriaLabelText,
    "password-shown-announcement": props.passwordShownAnnouncementText,
    "password-hidden-announcement": props.passwordHiddenAnnouncementText,
  });
  return (
    <Input
      {...props}
      id={id}
      type="password"
      spellcheck={false}
      autocapitalize="none"
      autocomplete={props.autocomplete ?? "current-password"}
      classes={classNames("govuk-password-input__input govuk-js-password-input-input", props.classes)}
      inputWrapper={{ classes: "govuk-password-input__wrapper" }}
      formGroup={{
        ...props.formGroup,
        classes: classNames("govuk-password-input", props.formGroup?.classes),
        attributes: { "data-module": "govuk-password-input", ...wordings, ...props.formGroup?.attributes },
        after: (
          <>
            <ShowButton {...props} id={id} />
            {props.formGroup?.after}
          </>
        ),
      }}
    />
  );
}

function ShowButton(props: PasswordInputProps & { readonly id: string }) {
  return (
    <Button
      type="button"
      classes={classNames(
        "govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle",
        props.button?.classes,
      )}
      text={props.showPasswordText ?? "Show"}
      attributes={{
        "aria-controls": props.id,
        "aria-label": props.showPasswordAriaLabelText ?? "Show password",
        hidden: true,
      }}
    />
  );
}
