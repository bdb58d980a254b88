export { partWords } from "./looks-words.ts";
export { toldOfWeeks } from "./told-of-weeks.tsx";
export { looksDuring } from "./looks.store.ts";
