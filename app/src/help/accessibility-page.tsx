import { Page } from "../design/layout.tsx";
import type { Viewer } from "../platform/database/viewer.ts";
import { Points, Says, Section } from "./help-section.tsx";

export function AccessibilityPage({ viewer }: { readonly viewer: Viewer | null }) {
  return (
    <Page title="Accessibility statement" viewer={viewer}>
      <h1 class="govuk-heading-l">Accessibility statement</h1>
      <Says>
        Throughline should be usable by everybody who works with a child. This statement is about the pages of
        Throughline itself. Files that agencies bring in keep whatever barriers they came with, though what is
        read from them stands here as plain text.
      </Says>

      <Section id="can" title="What you should be able to do">
        <Points>
          {[
            "read and use every page with the keyboard alone, with a screen reader, or by voice",
            "make the text four times as large, or use a screen 320 pixels wide, without scrolling a page sideways: a wide table scrolls by itself",
            "use every form and read every page without JavaScript",
            "print any page in black and white and lose nothing",
            "read every drawing as a sentence and as a table; nothing is told by colour alone",
            "take as long as you need over a form: what you typed is kept when you are signed out",
          ]}
        </Points>
      </Section>

      <Section id="tested" title="How it is tested">
        <Says>
          Throughline is made to the Web Content Accessibility Guidelines 2.2, level AA. It is tested in a
          browser with axe, by keyboard, at 1280 and at 320 pixels, in print, and without JavaScript. Its
          colours are tested against the contrast that level AA asks for.
        </Says>
        <Says>
          Automatic tests find only some barriers. It has not yet been tested by people who use a screen
          reader, a magnifier or voice control every day, nor audited by somebody independent.
        </Says>
      </Section>

      <Section id="limits" title="What we know is hard">
        <Points>
          {[
            "Wide tables scroll sideways within the page on a small screen. They can be scrolled with the keyboard.",
            "A chronology of many years is long. It can be narrowed by agency, person, theme, words and days.",
          ]}
        </Points>
      </Section>

      <Section id="complain" title="If something gets in your way">
        <Says>
          Tell the safeguarding partnership that runs Throughline for you: through whoever looks after
          Throughline in your agency, or by the partnership’s own complaints address. Say which page, what you
          were doing and what you use. Ask for the same in another form, such as large print, if you need it
          meanwhile.
        </Says>
        <Says>
          If you are not content with the answer, the{" "}
          <a class="govuk-link" href="https://www.equalityadvisoryservice.com/">
            Equality Advisory and Support Service
          </a>{" "}
          can advise you. The Equality and Human Rights Commission enforces the accessibility regulations of
          2018 for public bodies in England.
        </Says>
      </Section>
      <p class="stamp">Written in November 2026.</p>
    </Page>
  );
}
