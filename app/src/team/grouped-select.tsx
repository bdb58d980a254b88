import { classNames } from "../design/components/attributes.ts";
import { describedBy, type LabelledFieldProps, LabelledGroup } from "../design/components/form-group.tsx";

export interface OptionGroup {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
}

interface GroupedSelectProps extends LabelledFieldProps {
  /** The first answer: nobody chosen. */
  readonly nothing: string;
  readonly groups: readonly OptionGroup[];
  readonly value: string;
}

/** One of a long list that stands in groups. */
export function GroupedSelect(props: GroupedSelectProps) {
  const { name, nothing, groups, value, errorMessage } = props;
  const id = props.id ?? name;
  return (
    <LabelledGroup field={props}>
      <select
        class={classNames("govuk-select", errorMessage && "govuk-select--error")}
        id={id}
        name={name}
        aria-describedby={describedBy(id, props)}
      >
        <option value="">{nothing}</option>
        {groups.map(({ label, options }) => (
          <optgroup label={label}>
            {options.map((option) => (
              <option value={option.value} selected={option.value === value}>
                {option.text}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </LabelledGroup>
  );
}
