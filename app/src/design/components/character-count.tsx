import { type Attributes, classNames } from "./attributes.ts";
import { Hint } from "./hint.tsx";
import { Textarea, type TextareaProps } from "./textarea.tsx";
import { type Wording, translated } from "./translated.ts";

export interface CharacterCountProps extends TextareaProps {
  readonly maxlength?: number | undefined;
  readonly maxwords?: number | undefined;
  readonly threshold?: number | undefined;
  readonly countType?: string | undefined;
  readonly textareaDescriptionText?: string | undefined;
  readonly countMessage?: { readonly classes?: string } | undefined;
  readonly charactersUnderLimitText?: Wording | undefined;
  readonly charactersAtLimitText?: string | undefined;
  readonly charactersOverLimitText?: Wording | undefined;
  readonly wordsUnderLimitText?: Wording | undefined;
  readonly wordsAtLimitText?: string | undefined;
  readonly wordsOverLimitText?: Wording | undefined;
}

export function CharacterCount(props: CharacterCountProps) {
  const id = props.id ?? props.name;
  const limit = props.maxwords ?? props.maxlength;
  const countType = props.countType ?? (props.maxwords ? "words" : undefined);
  const unit = countType === "words" ? "words" : "characters";
  const description = props.textareaDescriptionText ?? `You can enter up to %{count} ${unit}`;
  return (
    <Textarea
      {...props}
      id={id}
      describedBy={`${id}-info`}
      classes={classNames("govuk-js-character-count", props.classes)}
      formGroup={{
        ...props.formGroup,
        classes: classNames("govuk-character-count", props.formGroup?.classes),
        attributes: { ...behaviour(props, limit, countType), ...props.formGroup?.attributes },
        after: (
          <>
            <Hint
              id={`${id}-info`}
              classes={classNames("govuk-character-count__message", props.countMessage?.classes)}
              text={limit && description.replaceAll("%{count}", String(limit))}
            />
            {props.formGroup?.after}
          </>
        ),
      }}
    />
  );
}

function behaviour(props: CharacterCountProps, limit: number | undefined, countType?: string): Attributes {
  return {
    "data-module": "govuk-character-count",
    "data-maxlength": props.maxlength,
    "data-maxwords": props.maxwords,
    "data-threshold": props.threshold,
    "data-count-type": countType,
    ...translated({
      "textarea-description":
        limit || !props.textareaDescriptionText ? undefined : { other: props.textareaDescriptionText },
      "characters-under-limit": props.charactersUnderLimitText,
      "characters-at-limit": props.charactersAtLimitText,
      "characters-over-limit": props.charactersOverLimitText,
      "words-under-limit": props.wordsUnderLimitText,
      "words-at-limit": props.wordsAtLimitText,
      "words-over-limit": props.wordsOverLimitText,
    }),
  };
}
