import { cpus, release, totalmem } from "node:os";

/** The machine in a line. */
export function machine(): string {
  const [cpu] = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} cores of ${cpu?.model.trim() ?? "an unnamed processor"}, ${gigabytes} GB, Linux ${release()}, Node ${process.versions.node}`;
}
