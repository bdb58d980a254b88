import type { ComponentChildren } from "preact";
import { type Attributes, type Content, classNames } from "./attributes.ts";
import { Hint } from "./hint.tsx";
import { Label } from "./label.tsx";

export interface ChoiceItem {
  readonly value?: string | number | undefined;
  readonly text?: ComponentChildren;
  readonly id?: string | undefined;
  readonly hint?: Content | undefined;
  readonly label?: { readonly classes?: string; readonly attributes?: Attributes } | undefined;
  readonly checked?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly divider?: string | undefined;
  readonly conditional?: ComponentChildren;
  readonly attributes?: Attributes | undefined;
}

interface ChoiceProps {
  readonly sort: "checkbox" | "radio";
  readonly item: ChoiceItem;
  readonly id: string;
  readonly name: string;
  readonly checked: boolean;
  readonly describedBy?: string | undefined;
  readonly behaviour?: "exclusive" | undefined;
}

/** One checkbox or radio with its label, its hint and what it reveals. */
export function Choice({ sort, item, id, name, checked, describedBy, behaviour }: ChoiceProps) {
  const block = sort === "radio" ? "govuk-radios" : "govuk-checkboxes";
  if (item.divider) return <div class={`${block}__divider`}>{item.divider}</div>;
  const hintId = item.hint?.text ? `${id}-item-hint` : undefined;
  const revealedId = item.conditional ? `conditional-${id}` : undefined;
  return (
    <>
      <div class={`${block}__item`}>
        <input
          class={`${block}__input`}
          id={id}
          name={name}
          type={sort}
          value={item.value ?? ""}
          checked={checked}
          disabled={item.disabled}
          data-aria-controls={revealedId}
          data-behaviour={behaviour}
          aria-describedby={classNames(describedBy, hintId) || undefined}
          {...item.attributes}
        />
        <Label
          text={item.text}
          classes={classNames(`${block}__label`, item.label?.classes)}
          attributes={item.label?.attributes}
          for={id}
        />
        {hintId && (
          <Hint {...item.hint} id={hintId} classes={classNames(`${block}__hint`, item.hint?.classes)} />
        )}
      </div>
      {revealedId && (
        <div
          class={classNames(`${block}__conditional`, !checked && `${block}__conditional--hidden`)}
          id={revealedId}
        >
          {item.conditional}
        </div>
      )}
    </>
  );
}

export function choiceId(item: ChoiceItem, prefix: string, index: number): string {
  return item.id ?? (index === 0 ? prefix : `${prefix}-${index + 1}`);
}

export function isChosen(item: ChoiceItem, values: readonly (string | number)[]): boolean {
  return item.checked ?? values.some((value) => String(value) === String(item.value));
}
