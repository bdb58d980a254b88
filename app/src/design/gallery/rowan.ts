import type { EntryRowsProps } from "../record/entry-rows.tsx";
import type { TeamMember } from "../record/team-strip.tsx";

export const tabs = [
  "Overview",
  "Chronology",
  "Family",
  "Voice and daily life",
  "Health",
  "Assessment",
  "Plan",
  "Meetings",
  "Team",
  "Sharing",
  "Oversight",
].map((text, index) => ({ text, href: `#${index}`, current: index === 0 }));

export const lastWeeks: EntryRowsProps["rows"] = [
  { day: "18 Nov", what: "Arrived in yesterday’s splints, sore at both heels", agency: "School" },
  {
    day: "16 Nov",
    tags: [{ text: "Was not brought", tone: "warm" }],
    what: "Orthotics clinic. Letter sent to the old address",
    agency: "Hospital",
  },
  {
    day: "11 Nov",
    what: "Seen at home with her mother; slept through the visit. Suction kit in its wrapping",
    agency: "Community nursing",
  },
  { silence: "23 days in which nobody recorded seeing Rowan" },
  {
    day: "19 Oct",
    tags: [{ text: "Her voice", tone: "accent" }],
    what: "Looked away from the photograph of the bus, twice; smiled at the one of her sister",
    agency: "School",
  },
  {
    day: "14 Oct",
    what: "Mother asked for a night sitter; put on a list, no day given",
    agency: "Early help",
  },
];

export const team: readonly TeamMember[] = [
  { name: "Miriam Oyelaran", leads: true, role: "Social care", lastSaw: "Saw her 2 October" },
  { name: "Tom Ferris", role: "Community nursing", lastSaw: "Saw her 11 November" },
  { name: "Asha Patel", role: "Beech Lane School", lastSaw: "Sees her each school day" },
  { name: "Dr Ruth Cole", role: "Paediatrics", lastSaw: "Not since May" },
  {
    name: null,
    role: "Her father’s drug and alcohol service",
    action: { text: "ask", href: "#ask", about: "the drug and alcohol service to join" },
  },
];
