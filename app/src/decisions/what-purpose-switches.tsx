/** What the choice of a purpose does, in a sentence, and what it does not say. */
export function WhatPurposeSwitches() {
  return (
    <p class="govuk-body govuk-!-width-two-thirds">
      Support with concern and protection switch on the checks that ask whether we protect the child, such as
      whether the child has been seen. Support only switches them off, until somebody enters a concern that
      came after it. All other checks are asked either way. The family of a disabled child is not a suspect:
      needing help is no reason for concern.
    </p>
  );
}
