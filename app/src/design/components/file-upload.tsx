import type { ComponentChildren } from "preact";
import { type Attributes, classNames } from "./attributes.ts";
import { type LabelledFieldProps, LabelledGroup, describedBy } from "./form-group.tsx";
import { type Wording, translated } from "./translated.ts";

export interface FileUploadProps extends LabelledFieldProps {
  readonly multiple?: boolean | undefined;
  readonly javascript?: boolean | undefined;
  readonly wrapperClasses?: string | undefined;
  readonly wrapperAttributes?: Attributes | undefined;
  readonly chooseFilesButtonText?: string | undefined;
  readonly noFileChosenText?: string | undefined;
  readonly multipleFilesChosenText?: Wording | undefined;
  readonly dropInstructionText?: string | undefined;
  readonly enteredDropZoneText?: string | undefined;
  readonly leftDropZoneText?: string | undefined;
  readonly accept?: string | undefined;
}

export function FileUpload(props: FileUploadProps) {
  const id = props.id ?? props.name;
  const input = (
    <input
      class={classNames("govuk-file-upload", props.classes, props.errorMessage && "govuk-file-upload--error")}
      id={id}
      name={props.name}
      type="file"
      disabled={props.disabled}
      multiple={props.multiple}
      accept={props.accept}
      aria-describedby={describedBy(id, props, props.describedBy)}
      {...props.attributes}
    />
  );
  return (
    <LabelledGroup field={props}>
      {props.formGroup?.before}
      {props.javascript ? <DropZone {...props}>{input}</DropZone> : input}
      {props.formGroup?.after}
    </LabelledGroup>
  );
}

function DropZone(props: FileUploadProps & { readonly children: ComponentChildren }) {
  const wordings = translated({
    "choose-files-button": props.chooseFilesButtonText,
    "no-file-chosen": props.noFileChosenText,
    "multiple-files-chosen": props.multipleFilesChosenText,
    "drop-instruction": props.dropInstructionText,
    "entered-drop-zone": props.enteredDropZoneText,
    "left-drop-zone": props.leftDropZoneText,
  });
  return (
    <div
      class={classNames("govuk-file-upload-wrapper", props.wrapperClasses)}
      data-module="govuk-file-upload"
      {...wordings}
      {...props.wrapperAttributes}
    >
      {props.children}
    </div>
  );
}
