import type { ServiceShare } from "@throughline/appointments";
import { Select } from "../design/components/select.tsx";
import { KeepableFilters } from "../design/record/keepable-filters.tsx";
import { paths } from "../paths.ts";
import { counted } from "./appointment-words.ts";
import { type LookedAt, times } from "./looked-at.ts";

interface AppointmentFiltersProps {
  readonly childId: string;
  readonly looked: LookedAt;
  readonly services: readonly ServiceShare[];
  readonly showing: number;
}

/** Which days and which service are looked at, in the address. */
export function AppointmentFilters({ childId, looked, services, showing }: AppointmentFiltersProps) {
  const narrowed = looked.time !== "12-months" || looked.service !== null;
  const byName = services.toSorted((a, b) => a.name.localeCompare(b.name, "en-GB"));
  return (
    <KeepableFilters
      label="Which appointments"
      action={paths.appointments(childId)}
      clearHref={narrowed ? paths.appointments(childId) : undefined}
      showing={counted(showing, "appointment")}
    >
      <Select
        name="time"
        label={{ text: "Time" }}
        items={Object.entries(times).map(([value, { text }]) => ({ value, text }))}
        value={looked.time}
      />
      <Select
        name="service"
        label={{ text: "Service" }}
        items={[
          { text: "Every service", value: "" },
          ...byName.map(({ key, name }) => ({ text: name, value: key })),
        ]}
        value={looked.service ?? ""}
      />
    </KeepableFilters>
  );
}
