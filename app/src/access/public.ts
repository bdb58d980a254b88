export { accessAttention } from "./attention.ts";
export { toldFirst } from "./told-first.tsx";
