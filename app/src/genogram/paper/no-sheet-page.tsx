import { ChildPage, type OpenRecord } from "../../children/public.ts";
import { paths } from "../../paths.ts";

/** That no PDF could be made, and what can be done instead. */
export function NoSheetPage({ open, words }: { open: OpenRecord; words: string }) {
  return (
    <ChildPage
      open={open}
      title="The drawing as PDF"
      tab="Family"
      back={{ href: paths.genogram(open.child.id), text: "The drawing" }}
    >
      <p class="govuk-body">{words}</p>
    </ChildPage>
  );
}
