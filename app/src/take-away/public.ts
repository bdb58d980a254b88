export { initialsOf } from "./file-name.ts";
export { PdfNotMade, type Typesetter, typesetter } from "./typeset/typesetter.ts";
