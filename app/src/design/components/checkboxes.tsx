import { type Maybe, classNames } from "./attributes.ts";
import { Choice, type ChoiceItem, choiceId, isChosen } from "./choice.tsx";
import type { FieldsetProps } from "./fieldset.tsx";
import { type FieldProps, GroupedInputs, describedBy } from "./form-group.tsx";

export interface CheckboxItem extends ChoiceItem {
  readonly name?: string | undefined;
  readonly behaviour?: "exclusive" | undefined;
}

export interface CheckboxesProps extends FieldProps {
  readonly name: string;
  readonly items: readonly Maybe<CheckboxItem>[];
  readonly values?: readonly (string | number)[] | undefined;
  readonly idPrefix?: string | undefined;
  readonly fieldset?: FieldsetProps | undefined;
  readonly describedBy?: string | undefined;
}

export function Checkboxes(props: CheckboxesProps) {
  const { name, items, values = [], idPrefix = name, fieldset } = props;
  const outer = fieldset?.describedBy ?? props.describedBy;
  const described = describedBy(idPrefix, props, outer);
  return (
    <GroupedInputs id={idPrefix} field={props} fieldset={fieldset} described={described}>
      <div
        class={classNames("govuk-checkboxes", props.classes)}
        {...props.attributes}
        data-module="govuk-checkboxes"
      >
        {props.formGroup?.before}
        {items.map(
          (item, index) =>
            item && (
              <Choice
                sort="checkbox"
                item={item}
                id={choiceId(item, idPrefix, index)}
                name={item.name ?? name}
                checked={isChosen(item, values)}
                describedBy={fieldset ? undefined : described}
                behaviour={item.behaviour}
              />
            ),
        )}
        {props.formGroup?.after}
      </div>
    </GroupedInputs>
  );
}
