import { h } from "preact";
import { type Attributes, type Content, classNames } from "./attributes.ts";
import { type LabelledFieldProps, LabelledGroup, describedBy } from "./form-group.tsx";

export interface InputProps extends LabelledFieldProps {
  readonly type?: "text" | "email" | "password" | "search" | "tel" | "time" | "url" | undefined;
  readonly value?: string | number | undefined;
  readonly inputmode?: "text" | "numeric" | "decimal" | "email" | "tel" | "search" | undefined;
  readonly autocomplete?: string | undefined;
  readonly autocapitalize?: "none" | "off" | "words" | "sentences" | "characters" | undefined;
  readonly spellcheck?: boolean | undefined;
  readonly pattern?: string | undefined;
  readonly prefix?: Content | undefined;
  readonly suffix?: Content | undefined;
  readonly inputWrapper?: { readonly classes?: string; readonly attributes?: Attributes } | undefined;
}

export function Input(props: InputProps) {
  const { prefix, suffix, formGroup, inputWrapper } = props;
  const wrapped = Boolean(prefix?.text || suffix?.text || formGroup?.before || formGroup?.after);
  return (
    <LabelledGroup field={props}>
      {wrapped ? (
        <div class={classNames("govuk-input__wrapper", inputWrapper?.classes)} {...inputWrapper?.attributes}>
          {formGroup?.before}
          {prefix?.text && <Affix side="prefix" content={prefix} />}
          <Box {...props} />
          {suffix?.text && <Affix side="suffix" content={suffix} />}
          {formGroup?.after}
        </div>
      ) : (
        <Box {...props} />
      )}
    </LabelledGroup>
  );
}

// Preact types `input` by each single type, which a `type` known only at run time cannot meet: hence the plain string.
const anyInput: string = "input";

function Box(props: InputProps) {
  const id = props.id ?? props.name;
  return h(anyInput, {
    class: classNames("govuk-input", props.classes, props.errorMessage && "govuk-input--error"),
    id,
    name: props.name,
    type: props.type || "text",
    spellcheck: props.spellcheck,
    value: props.value,
    disabled: props.disabled,
    "aria-describedby": describedBy(id, props, props.describedBy),
    autocomplete: props.autocomplete,
    autocapitalize: props.autocapitalize,
    pattern: props.pattern,
    inputmode: props.inputmode,
    ...props.attributes,
  });
}

function Affix({ side, content }: { side: "prefix" | "suffix"; content: Content }) {
  return (
    <div
      class={classNames(`govuk-input__${side}`, content.classes)}
      aria-hidden="true"
      {...content.attributes}
    >
      {content.text}
    </div>
  );
}
