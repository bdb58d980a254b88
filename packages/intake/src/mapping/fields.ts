/** What a column can hold, with the words to show for it; `several` fields may be fed by more than one column. */
export const fields = [
  { field: "sourceId", label: "The agency’s reference", several: false },
  { field: "day", label: "Day it happened", several: false },
  { field: "time", label: "Time it happened", several: false },
  { field: "childName", label: "Child’s name", several: false },
  { field: "givenName", label: "Child’s first name", several: false },
  { field: "familyName", label: "Child’s family name", several: false },
  { field: "nhsNumber", label: "NHS number", several: false },
  { field: "upn", label: "UPN", several: false },
  { field: "birthDay", label: "Birth day", several: false },
  { field: "category", label: "Kind of record", several: false },
  { field: "what", label: "What happened", several: true },
  { field: "comments", label: "Comments, kept with what happened", several: true },
  { field: "about", label: "Who with, or about whom", several: true },
  { field: "impact", label: "Effect on the child", several: true },
  { field: "action", label: "Action taken", several: true },
  { field: "noActionReason", label: "Why no action", several: true },
  { field: "outcome", label: "Outcome", several: true },
  { field: "author", label: "Who wrote it", several: false },
  { field: "recordedOn", label: "Day it was written down", several: false },
  { field: "seen", label: "Whether the child was seen", several: false },
  { field: "tone", label: "Strength or worry", several: false },
  { field: "themes", label: "Themes", several: true },
  { field: "weight", label: "Weight", several: false },
  { field: "height", label: "Height or length", several: false },
  { field: "head", label: "Head circumference", several: false },
  { field: "method", label: "What it was weighed or measured with", several: false },
  { field: "position", label: "How the child was: standing, sitting, lying", several: false },
  { field: "equipment", label: "Chair, sling or other equipment", several: false },
  { field: "clothing", label: "What was worn when weighed", several: false },
  { field: "takenBy", label: "Who weighed or measured", several: false },
  { field: "place", label: "Where it was weighed or measured", several: false },
  { field: "attendance", label: "Whether an appointment was kept", several: false },
  { field: "service", label: "Service or specialty", several: false },
  { field: "clinician", label: "Clinician", several: false },
  { field: "reason", label: "Reason given for a missed or cancelled appointment", several: true },
] as const;

/** What a column can hold. */
export type Field = (typeof fields)[number]["field"];

/** The field's words for people: "Day it happened". */
export function fieldLabel(field: Field): string {
  return fields.find((known) => known.field === field)?.label ?? field;
}

/** Whether more than one column may feed the field; their texts are then kept one below the other. */
export function takesSeveral(field: Field): boolean {
  return fields.some((known) => known.field === field && known.several);
}
