export { type AppointmentCard, appointmentCard } from "./appointment-card.ts";
export { appointmentFactsOf } from "./appointment-facts.ts";
export { lineFor } from "./line-for.tsx";
export {
  recordDischarge,
  recordDischargeStep,
  recordDiscussion,
  recordEssential,
  recordLink,
  recordMissedNote,
} from "./record-appointment-facts.store.ts";
