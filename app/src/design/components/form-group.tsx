import type { ComponentChildren } from "preact";
import { type Attributes, type Content, classNames } from "./attributes.ts";
import { ErrorMessage, type ErrorMessageProps } from "./error-message.tsx";
import { Fieldset, type FieldsetProps } from "./fieldset.tsx";
import { Hint } from "./hint.tsx";
import { Label, type LabelProps } from "./label.tsx";

export interface FormGroupOptions {
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
  readonly before?: ComponentChildren;
  readonly after?: ComponentChildren;
}

export interface FieldProps {
  readonly hint?: Content | undefined;
  readonly errorMessage?: ErrorMessageProps | undefined;
  readonly formGroup?: FormGroupOptions | undefined;
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

export interface LabelledFieldProps extends FieldProps {
  readonly name: string;
  readonly id?: string | undefined;
  readonly label: LabelProps;
  readonly describedBy?: string | undefined;
  readonly disabled?: boolean | undefined;
}

export function describedBy(id: string, field: FieldProps, first?: string): string | undefined {
  return classNames(first, field.hint && `${id}-hint`, field.errorMessage && `${id}-error`) || undefined;
}

export function FormGroup({ field, children }: { field: FieldProps; children: ComponentChildren }) {
  const names = classNames(
    "govuk-form-group",
    field.errorMessage && "govuk-form-group--error",
    field.formGroup?.classes,
  );
  return (
    <div class={names} {...field.formGroup?.attributes}>
      {children}
    </div>
  );
}

export function Guidance({ id, field }: { id: string; field: FieldProps }) {
  return (
    <>
      {field.hint && <Hint {...field.hint} id={`${id}-hint`} />}
      {field.errorMessage && <ErrorMessage {...field.errorMessage} id={`${id}-error`} />}
    </>
  );
}

interface LabelledGroupProps {
  readonly field: LabelledFieldProps;
  readonly children: ComponentChildren;
}

export function LabelledGroup({ field, children }: LabelledGroupProps) {
  const id = field.id ?? field.name;
  return (
    <FormGroup field={field}>
      <Label {...field.label} for={id} />
      <Guidance id={id} field={field} />
      {children}
    </FormGroup>
  );
}

interface GroupedInputsProps {
  readonly id: string;
  readonly field: FieldProps;
  readonly fieldset: FieldsetProps | undefined;
  readonly described: string | undefined;
  readonly children: ComponentChildren;
}

export function GroupedInputs({ id, field, fieldset, described, children }: GroupedInputsProps) {
  const inner = (
    <>
      <Guidance id={id} field={field} />
      {children}
    </>
  );
  return (
    <FormGroup field={field}>
      {fieldset ? (
        <Fieldset {...fieldset} describedBy={described}>
          {inner}
        </Fieldset>
      ) : (
        inner
      )}
    </FormGroup>
  );
}
