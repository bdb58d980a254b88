import { showDay } from "@throughline/calendar";
import type { GedcomVersion } from "@throughline/gedcom";
import { ChildPage, firstName } from "../../children/public.ts";
import { Button } from "../../design/components/button.tsx";
import { Checkboxes } from "../../design/components/checkboxes.tsx";
import { Radios } from "../../design/components/radios.tsx";
import { Card } from "../../design/record/card.tsx";
import { paths } from "../../paths.ts";
import { type AskedDrawing, drawingQuery } from "../drawing-asked.ts";
import type { FamilyDrawing } from "../family-drawing.ts";

interface TakeAwayPageProps {
  readonly drawing: FamilyDrawing;
  readonly asked: AskedDrawing;
  /** The GEDCOM file that was asked about, and what it could not say. */
  readonly gedcom: {
    readonly version: GedcomVersion;
    readonly named: boolean;
    readonly dropped: readonly string[];
  } | null;
}

/** Every form in which a family can be printed or taken away. */
export function TakeAwayPage({ drawing, asked, gedcom }: TakeAwayPageProps) {
  const { open } = drawing.family;
  const { id } = open.child;
  const query = drawingQuery({ ...asked, chosen: null }, open.today);
  const and = query === "" ? "?" : `${query}&`;
  const forms = [
    [
      "PDF on A4",
      `${paths.genogramPdf(id)}${and}paper=A4`,
      "To print, or to hear. One sheet where it can be read on one, else split by branch.",
    ],
    ["PDF on A3", `${paths.genogramPdf(id)}${and}paper=A3`, "The same on larger sheets."],
    ["SVG", `${paths.genogramSvg(id)}${query}`, "The drawing alone, for a report."],
    [
      "JSON",
      paths.genogramJson(id),
      "Everything recorded of the family, on every day. Throughline can read it again without loss.",
    ],
  ] as const;
  return (
    <ChildPage
      open={open}
      tab="Family"
      title={`Print ${firstName(open.child)}’s family, or take it away`}
      back={{ href: `${paths.genogram(id)}${query}`, text: "The drawing" }}
    >
      <p class="govuk-body">
        As at {showDay(drawing.day)}. Each copy is written down as a look. It holds what the family told us:
        keep it as safely as the record.
      </p>
      <Card id="copies" title="Print or take away">
        <dl class="genogram-copies">
          {forms.map(([name, href, what]) => (
            <div>
              <dt>
                <a class="govuk-link" href={href}>
                  {name}
                </a>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </Card>
      <GedcomPart id={id} gedcom={gedcom} />
    </ChildPage>
  );
}

function GedcomPart({ id, gedcom }: Pick<TakeAwayPageProps, "gedcom"> & { id: string }) {
  return (
    <Card id="gedcom" title="GEDCOM, for family history programs">
      <form method="get" action={paths.genogramTakeAway(id)} class="genogram-gedcom">
        <Radios
          name="version"
          value={gedcom?.version ?? "7.0"}
          classes="govuk-radios--small govuk-radios--inline"
          fieldset={{ legend: { text: "Which GEDCOM" } }}
          items={[
            { value: "7.0", text: "7.0" },
            { value: "5.5.1", text: "5.5.1, for older programs" },
          ]}
        />
        <Checkboxes
          name="living"
          values={gedcom?.named ? ["named"] : []}
          classes="govuk-checkboxes--small"
          items={[
            {
              value: "named",
              text: "With the names and days of living people",
              hint: { text: "Otherwise everybody who is or may be living is only called “Living”." },
            },
          ]}
        />
        <Button text="See what the file would leave out" classes="govuk-button--secondary" />
      </form>
      {gedcom && <Preview id={id} {...gedcom} />}
    </Card>
  );
}

function Preview({ id, version, named, dropped }: NonNullable<TakeAwayPageProps["gedcom"]> & { id: string }) {
  return (
    <>
      <h3 class="govuk-heading-s">What this file does not say</h3>
      <ul class="genogram-sentences">
        {dropped.length === 0 && <li>Nothing is left out.</li>}
        {dropped.map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
      <form method="get" action={paths.genogramGedcom(id)}>
        <input type="hidden" name="version" value={version} />
        {named && (
          <>
            <input type="hidden" name="living" value="named" />
            <Checkboxes
              name="confirmed"
              classes="govuk-checkboxes--small"
              items={[
                {
                  value: "yes",
                  text: "I need the names of living people in this file, and will keep it as safely as the record",
                },
              ]}
            />
          </>
        )}
        <Button text={`Take away GEDCOM ${version}`} />
      </form>
    </>
  );
}
