export { type Added, addProposals } from "./add-proposals.ts";
export { bringIn, type FileBrought } from "./bring-in.ts";
export { letGoOfAbandoned } from "./abandoned.store.ts";
export { inRecord } from "./opened-import.ts";
export { takeFile } from "./sent-file.ts";
