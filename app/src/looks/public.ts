export { partWords } from "./looks-words.ts";
export { looksDuring } from "./looks.store.ts";
