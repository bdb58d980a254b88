export { protectionAttention, toldOfOverdue } from "./told-of-overdue.tsx";
