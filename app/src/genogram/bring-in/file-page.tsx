import { nameOf, type Person } from "@throughline/genogram";
import type { VNode } from "preact";
import { ChildPage, firstName } from "../../children/public.ts";
import { Button } from "../../design/components/button.tsx";
import { FileUpload } from "../../design/components/file-upload.tsx";
import { Select } from "../../design/components/select.tsx";
import { Card } from "../../design/record/card.tsx";
import { ageWords, type OpenFamily } from "../../family/public.ts";
import { paths } from "../../paths.ts";
import type { Proposal } from "./proposals.ts";
import { MOST_MB } from "./sent-bytes.ts";

interface FilePageProps {
  readonly family: OpenFamily;
  readonly problem: string | undefined;
  /** The file that waits to be added. */
  readonly file: {
    readonly name: string;
    readonly proposals: readonly Proposal[];
    readonly notes: readonly string[];
  } | null;
  /** Asks first which part of a large file is wanted. */
  readonly part?: VNode;
}

/** Brings in a family from a file: who is in it, who of them is known, and what each is to become. Nothing is added before. */
export function FilePage({ family, problem, file, part }: FilePageProps) {
  const { open } = family;
  const { id } = open.child;
  return (
    <ChildPage
      open={open}
      tab="Family"
      title="Bring a family’s file in"
      back={{ href: paths.genogram(id), text: "The drawing" }}
      errors={problem === undefined ? [] : [{ text: problem, href: part === undefined ? "#file" : "#part" }]}
    >
      {part}
      <Card id="choose" title={file === null && part === undefined ? "The file" : "Another file"}>
        <form method="post" action={paths.genogramImport(id)} encType="multipart/form-data">
          <FileUpload
            name="file"
            label={{ text: "GEDCOM, or JSON taken away from Throughline" }}
            hint={{
              text: `Up to ${MOST_MB} MB. Of a large tree you say which part is the child’s family. You see everybody before anybody is added.`,
            }}
            accept=".ged,.json"
            errorMessage={problem === undefined || part ? undefined : { text: problem }}
          />
          <Button
            text="Read the file"
            classes={file === null && !part ? undefined : "govuk-button--secondary"}
          />
        </form>
      </Card>
      {file && <Proposals family={family} file={file} />}
    </ChildPage>
  );
}

function Proposals({ family, file }: { family: OpenFamily; file: NonNullable<FilePageProps["file"]> }) {
  const { open } = family;
  const { name, proposals, notes } = file;
  const here = family.family.people.map((person) => ({
    value: person.id,
    text: `Same as ${shown(person, open.today)}`,
  }));
  return (
    <Card id="people" title={`In ${name}`}>
      <p class="govuk-body">
        {proposals.length === 1 ? "One person is" : `${proposals.length} people are`} in the file. Say who
        each is. Nothing has been added to {firstName(open.child)}’s family yet, and what is recorded already
        is never changed by a file.
      </p>
      <form method="post" action={paths.genogramImportChoices(open.child.id)}>
        {proposals.map(({ person, likely }, at) => (
          <Select
            id={`who-${at}`}
            name={`who-${at}`}
            label={{ text: shown(person, open.today) }}
            value={likely?.id ?? "new"}
            items={[
              { value: "new", text: "Add as somebody new" },
              ...here,
              { value: "leave", text: "Leave out" },
            ]}
          />
        ))}
        {notes.length > 0 && (
          <>
            <h3 class="govuk-heading-s">What to look at, and what is not taken from the file</h3>
            <ul class="genogram-sentences">
              {notes.map((note) => (
                <li>{note}</li>
              ))}
            </ul>
          </>
        )}
        <Button text="Go on" />
      </form>
    </Card>
  );
}

function shown(person: Person, today: Temporal.PlainDate): string {
  const age = ageWords(person, today);
  return age === "" ? nameOf(person) : `${nameOf(person)}, ${age}`;
}
