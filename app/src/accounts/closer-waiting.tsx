import { Button } from "../design/components/button.tsx";
import { Card } from "../design/record/card.tsx";
import { EmptyPart } from "../design/record/empty-part.tsx";
import { paths } from "../paths.ts";
import { askedWords, type CloserRequest, whoConfirms } from "./closer-request.ts";

interface CloserWaitingProps {
  readonly agency: string;
  readonly asked: readonly CloserRequest[];
}

/** What those who look after people asked for themselves, and whoever may confirm it does so here. */
export function CloserWaiting({ agency, asked }: CloserWaitingProps) {
  return (
    <Card
      id="closer"
      title="Who would see more"
      note={`Nobody who looks after people lets themselves see more children. ${whoConfirms(agency)}`}
    >
      {asked.length === 0 ? (
        <EmptyPart willStand="Nobody waits for somebody to confirm." />
      ) : (
        asked.map((one) => <Asked one={one} />)
      )}
    </Card>
  );
}

function Asked({ one }: { one: CloserRequest }) {
  return (
    <>
      <p class="govuk-body">
        {askedWords(one)} “{one.reason}”
      </p>
      {one.mayConfirm ? (
        <form method="post" action={paths.closerConfirmation(one.id)}>
          <p class="govuk-body">
            Confirm only if you know that the work with these children needs it. Your name is kept with it.
          </p>
          <Button text={`Confirm for ${one.askedByName}`} preventDoubleClick />
        </form>
      ) : (
        <p class="govuk-body">It waits for somebody else to confirm.</p>
      )}
    </>
  );
}
