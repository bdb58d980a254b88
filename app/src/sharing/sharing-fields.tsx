import { Checkboxes } from "../design/components/checkboxes.tsx";
import { Fieldset } from "../design/components/fieldset.tsx";
import { Input } from "../design/components/input.tsx";
import { Radios } from "../design/components/radios.tsx";
import { Textarea } from "../design/components/textarea.tsx";
import { type FormState, problemAt, ticked, typed } from "../platform/forms/fields.ts";
import { messageAt } from "../platform/forms/shown-problems.ts";

/** Every field of a sharing decision in five parts: what, why, the law, the people, the sending. */
export function SharingFields({ state }: { state: FormState }) {
  const field = (name: string, text: string, hint?: string) => ({
    name,
    value: typed(state.fields, name),
    errorMessage: messageAt(problemAt(state, name)),
    label: { text, classes: "govuk-label--s" },
    ...(hint !== undefined && { hint: { text: hint, classes: "govuk-!-width-two-thirds" } }),
  });
  const area = (name: string, text: string, hint?: string, rows = 2) => (
    <Textarea {...field(name, text, hint)} rows={rows} classes="govuk-!-width-two-thirds" />
  );
  const line = (name: string, text: string, hint?: string) => (
    <Input {...field(name, text, hint)} classes="govuk-!-width-two-thirds" />
  );
  const short = (name: string, text: string, hint?: string) => (
    <Input {...field(name, text, hint)} classes="govuk-input--width-10" />
  );
  const chosen = (name: string, text: string, items: { value: string; text: string }[]) => (
    <Radios
      name={name}
      value={typed(state.fields, name)}
      errorMessage={messageAt(problemAt(state, name))}
      fieldset={{ legend: { text, classes: "govuk-fieldset__legend--s" } }}
      items={items}
    />
  );
  return (
    <>
      {chosen("decision", "What is decided", [
        { value: "share", text: "Share it" },
        { value: "part", text: "Share part of it" },
        { value: "not", text: "Do not share it" },
      ])}
      <Part title="What it is">
        {area(
          "what",
          "What exactly",
          "Which facts, of which days; which document and which parts were taken out.",
          4,
        )}
        <Checkboxes
          name="marks"
          values={ticked(state.fields, "marks")}
          errorMessage={messageAt(problemAt(state, "marks"))}
          fieldset={{ legend: { text: "In it there is", classes: "govuk-fieldset__legend--s" } }}
          items={[
            { value: "fact", text: "Fact: seen, heard or measured" },
            { value: "opinion", text: "Opinion, with whose it is" },
            { value: "third party", text: "What somebody else said, or what is about somebody else" },
          ]}
        />
        {area(
          "forFunction",
          "Which of their tasks it helps with",
          "What the other agency does to keep the child safe and well, for which it needs this.",
        )}
        {area("need", "What need or risk it is about")}
      </Part>
      <Part title="How it was weighed">
        {area(
          "harmConsidered",
          "Would sharing harm the child more than not sharing? Why?",
          "Think of the child’s safety on both sides, and of trust that help rests on.",
          3,
        )}
        {area("reason", "Why it is shared, in part or not", "The other agency reads this.", 3)}
        {line(
          "article6",
          "Lawful basis: Article 6 of the UK GDPR",
          "For public bodies mostly 6(1)(e), public task, or 6(1)(c), legal obligation. Consent is seldom the basis.",
        )}
        {line(
          "article9",
          "Where it is about health, ethnicity, faith or the like: Article 9, and the condition in Schedule 1 of the Data Protection Act 2018",
          "Such as 9(2)(g) with paragraph 18, safeguarding of children and of individuals at risk.",
        )}
        {line("article10", "Where it is about crime: Article 10, and the condition in Schedule 1")}
        {line("advice", "Whose advice was taken")}
      </Part>
      <Part title="The people in it">
        {area("thirdParties", "Who else it is about")}
        {area(
          "atRisk",
          "Who could come to harm if they were recognised",
          "Only your own agency reads how this was weighed.",
        )}
        {chosen("consent", "Was consent asked for?", [
          { value: "given", text: "Yes, and given" },
          { value: "refused", text: "Yes, and refused" },
          { value: "not sought", text: "No" },
        ])}
        {area("consentWhy", "If it was refused or not asked for, why")}
        {area("childTold", "Was the child told? How and when, or why not")}
        {area("parentTold", "Was a parent told? How and when, or why not")}
      </Part>
      <Part title="The sending">
        {area(
          "conditions",
          "What they may do with it",
          "Such as not telling a named person, or asking before passing it on.",
        )}
        {line("method", "How it was sent, and how it was kept safe")}
        {short("sentOn", "Sent on", "For example, 24 November 2026")}
        {short("sentTime", "At", "For example, 14:30")}
        {short("reviewOn", "To be looked at again on", "If the decision should be.")}
      </Part>
      <Part title="Who decided">
        {short("decidedOn", "Decided on")}
        {line("approvedBy", "The manager who agreed", "Needed where it is not shared.")}
      </Part>
    </>
  );
}

function Part({ title, children }: { title: string; children: preact.ComponentChildren }) {
  return <Fieldset legend={{ text: title, classes: "govuk-fieldset__legend--m" }}>{children}</Fieldset>;
}
