import { type Maybe, classNames } from "./attributes.ts";
import { Choice, type ChoiceItem, choiceId, isChosen } from "./choice.tsx";
import type { FieldsetProps } from "./fieldset.tsx";
import { type FieldProps, GroupedInputs, describedBy } from "./form-group.tsx";

export interface RadiosProps extends FieldProps {
  readonly name: string;
  readonly items: readonly Maybe<ChoiceItem>[];
  readonly value?: string | number | undefined;
  readonly idPrefix?: string | undefined;
  readonly fieldset?: FieldsetProps | undefined;
}

export function Radios(props: RadiosProps) {
  const { name, items, value, idPrefix = name, fieldset } = props;
  const described = describedBy(idPrefix, props, fieldset?.describedBy);
  const values = value === undefined || value === "" ? [] : [value];
  return (
    <GroupedInputs id={idPrefix} field={props} fieldset={fieldset} described={described}>
      <div class={classNames("govuk-radios", props.classes)} {...props.attributes} data-module="govuk-radios">
        {props.formGroup?.before}
        {items.map(
          (item, index) =>
            item && (
              <Choice
                sort="radio"
                item={item}
                id={choiceId(item, idPrefix, index)}
                name={name}
                checked={isChosen(item, values)}
              />
            ),
        )}
        {props.formGroup?.after}
      </div>
    </GroupedInputs>
  );
}
