export { type AppointmentCard, appointmentCard } from "./appointment-card.ts";
export { appointmentFactsOf } from "./appointment-facts.ts";
export { lineFor } from "./line-for.tsx";
