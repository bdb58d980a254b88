import { type Attributes, type Maybe, classNames, present } from "./attributes.ts";
import type { FieldsetProps } from "./fieldset.tsx";
import { type FieldProps, GroupedInputs, describedBy } from "./form-group.tsx";
import { Input } from "./input.tsx";

export interface DateInputItem {
  readonly name?: string | undefined;
  readonly id?: string | undefined;
  readonly label?: string | undefined;
  readonly value?: string | number | undefined;
  readonly error?: boolean | undefined;
  readonly classes?: string | undefined;
  readonly autocomplete?: string | undefined;
  readonly pattern?: string | undefined;
  readonly inputmode?: "text" | "numeric" | "decimal" | undefined;
  readonly attributes?: Attributes | undefined;
}

export interface DateInputProps extends FieldProps {
  readonly id: string;
  readonly namePrefix?: string | undefined;
  readonly values?: Readonly<Record<string, string | number | undefined>> | undefined;
  readonly day?: Maybe<DateInputItem>;
  readonly month?: Maybe<DateInputItem>;
  readonly year?: Maybe<DateInputItem>;
  readonly items?: readonly DateInputItem[] | undefined;
  readonly fieldset?: FieldsetProps | undefined;
}

const partNames = ["day", "month", "year"] as const;

export function DateInput(props: DateInputProps) {
  const items = props.items?.length ? props.items : chosenParts(props);
  const anyHasError = items.some(hasError);
  const described = describedBy(props.id, props, props.fieldset?.describedBy);
  const fieldset = props.fieldset && { ...props.fieldset, role: "group" as const };
  return (
    <GroupedInputs id={props.id} field={props} fieldset={fieldset} described={described}>
      <div class={classNames("govuk-date-input", props.classes)} {...props.attributes} id={props.id}>
        {props.formGroup?.before}
        {items.map((item) => (
          <DatePart item={item} date={props} inError={isInError(item, props, anyHasError)} />
        ))}
        {props.formGroup?.after}
      </div>
    </GroupedInputs>
  );
}

function DatePart({ item, date, inError }: { item: DateInputItem; date: DateInputProps; inError: boolean }) {
  const name = item.name ?? "";
  const fieldName = classNames(date.namePrefix && `${date.namePrefix}-`) + name;
  const part = partNames.find((each) => name === each || name === (date[each] || {}).name);
  const width =
    !item.classes?.includes("govuk-input--width-") && `govuk-input--width-${part === "year" ? 4 : 2}`;
  const partValue = part && (date[part] || {}).value;
  return (
    <div class="govuk-date-input__item">
      <Input
        label={{ text: item.label ?? capitalised(name), classes: "govuk-date-input__label" }}
        id={item.id ?? `${date.id}-${name}`}
        name={fieldName}
        value={item.value ?? partValue ?? date.values?.[fieldName]}
        classes={classNames(
          "govuk-date-input__input",
          inError && !marked(item) && "govuk-input--error",
          width,
          item.classes,
        )}
        inputmode={item.inputmode ?? "numeric"}
        autocomplete={item.autocomplete}
        pattern={item.pattern}
        attributes={item.attributes}
      />
    </div>
  );
}

function chosenParts(date: DateInputProps): DateInputItem[] {
  return present(
    partNames.map((name) => {
      const part = date[name];
      return part === undefined ? { name } : part && { name, ...part };
    }),
  );
}

const marked = (item: DateInputItem) => item.classes?.includes("govuk-input--error") ?? false;
const hasError = (item: DateInputItem) => item.error || marked(item);

function isInError(item: DateInputItem, date: DateInputProps, anyHasError: boolean): boolean {
  if (hasError(item)) return true;
  return item.error !== false && Boolean(date.errorMessage) && !anyHasError;
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
