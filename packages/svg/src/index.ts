export { type Attributes, element, escapeText, tenths, titleOf } from "./svg.ts";
