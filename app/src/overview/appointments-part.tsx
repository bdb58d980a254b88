import type { AppointmentCard } from "../appointments/public.ts";
import type { OpenRecord } from "../children/public.ts";
import { Card } from "../design/record/card.tsx";
import { Drawing } from "../design/record/drawing.tsx";
import { paths } from "../paths.ts";

interface AppointmentsPartProps {
  readonly open: OpenRecord;
  readonly appointments: AppointmentCard | null;
}

/** What was missed or moved with every service, on one line; nothing where there is nothing to say. */
export function AppointmentsPart({ open, appointments }: AppointmentsPartProps) {
  if (appointments === null) return null;
  const { title, drawing, missed, sentence } = appointments;
  const words = (
    <>
      {missed && (
        <>
          <strong>{missed}</strong>{" "}
        </>
      )}
      {sentence}
    </>
  );
  return (
    <Card
      id="appointments"
      title="Appointments"
      action={{ text: "Open", href: paths.appointments(open.child.id), about: "appointments" }}
    >
      {drawing ? (
        <Drawing svg={drawing} label={title}>
          {words}
        </Drawing>
      ) : (
        <p class="part-note">{words}</p>
      )}
    </Card>
  );
}
