export { checkChild } from "./check-child.ts";
export { episodesOf } from "./child-record.store.ts";
export { attentionFrom } from "./attention.tsx";
