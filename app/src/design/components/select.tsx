import { type Attributes, type Maybe, classNames, present } from "./attributes.ts";
import { type LabelledFieldProps, LabelledGroup, describedBy } from "./form-group.tsx";

export interface SelectItem {
  readonly text: string;
  readonly value?: string | number | boolean | undefined;
  readonly selected?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly attributes?: Attributes | undefined;
}

export interface SelectProps extends LabelledFieldProps {
  readonly items: readonly Maybe<SelectItem>[];
  readonly value?: string | number | undefined;
}

export function Select(props: SelectProps) {
  const id = props.id ?? props.name;
  return (
    <LabelledGroup field={props}>
      {props.formGroup?.before}
      <select
        class={classNames("govuk-select", props.classes, props.errorMessage && "govuk-select--error")}
        id={id}
        name={props.name}
        disabled={props.disabled}
        aria-describedby={describedBy(id, props, props.describedBy)}
        {...props.attributes}
      >
        {present(props.items).map((item) => (
          <option
            value={item.value === undefined ? undefined : String(item.value)}
            selected={isSelected(item, props.value)}
            disabled={item.disabled}
            {...item.attributes}
          >
            {item.text}
          </option>
        ))}
      </select>
      {props.formGroup?.after}
    </LabelledGroup>
  );
}

function isSelected(item: SelectItem, value: SelectProps["value"]): boolean {
  if (item.selected !== undefined) return item.selected;
  return value !== undefined && value !== "" && String(item.value ?? item.text) === String(value);
}
