export { type Added, addProposals } from "./add-proposals.ts";
export { bringIn, type FileBrought } from "./bring-in.ts";
export { letGoOfAbandoned } from "./abandoned.store.ts";
