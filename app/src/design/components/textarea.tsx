import { classNames } from "./attributes.ts";
import { type LabelledFieldProps, LabelledGroup, describedBy } from "./form-group.tsx";

export interface TextareaProps extends LabelledFieldProps {
  readonly value?: string | undefined;
  readonly rows?: number | undefined;
  readonly spellcheck?: boolean | undefined;
  readonly autocomplete?: string | undefined;
}

export function Textarea(props: TextareaProps) {
  const id = props.id ?? props.name;
  return (
    <LabelledGroup field={props}>
      {props.formGroup?.before}
      <textarea
        class={classNames("govuk-textarea", props.errorMessage && "govuk-textarea--error", props.classes)}
        id={id}
        name={props.name}
        rows={props.rows || 5}
        spellcheck={props.spellcheck}
        disabled={props.disabled}
        aria-describedby={describedBy(id, props, props.describedBy)}
        autocomplete={props.autocomplete}
        {...props.attributes}
      >
        {props.value}
      </textarea>
      {props.formGroup?.after}
    </LabelledGroup>
  );
}
