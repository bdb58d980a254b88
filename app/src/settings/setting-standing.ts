import { showDay } from "@throughline/calendar";
import type { Standing } from "../platform/forms/standing.ts";
import type { StoredOverride } from "./settings.store.ts";

/** What was set last: what a manager who sets another number goes by. */
export const settingStanding = ({ value, unit, validFrom, source, by, at }: StoredOverride): Standing => ({
  stamp: at.toString(),
  by,
  says: [
    { field: "value", label: "Number", words: String(value) },
    { field: "unit", label: "Of", words: unit ?? "" },
    { field: "validFrom", label: "In force from", words: showDay(validFrom) },
    { field: "source", label: "The procedure it comes from", words: source.title },
  ],
});
