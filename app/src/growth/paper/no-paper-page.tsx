import { ChildPage, type OpenRecord } from "../../children/public.ts";
import { paths } from "../../paths.ts";

/** That no PDF could be made, and what can be done instead. */
export function NoPaperPage({ open, words }: { open: OpenRecord; words: string }) {
  return (
    <ChildPage
      open={open}
      title="Growth as PDF"
      tab="Growth"
      back={{ href: paths.growth(open.child.id), text: "Growth" }}
    >
      <p class="govuk-body">{words}</p>
    </ChildPage>
  );
}
