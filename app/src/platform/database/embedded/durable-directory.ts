import { fsyncSync } from "node:fs";
import { NodeFS } from "@electric-sql/pglite/nodefs";

interface Emscripten {
  readonly NODEFS: { stream_ops: { fsync?: (stream: { nfd: number }) => number } };
}
type Options = Awaited<ReturnType<NodeFS["init"]>>["emscriptenOpts"];

/** A data directory whose writes reach the disk: PGlite's own leaves fsync out, so a power cut loses the day. */
export class DurableDirectory extends NodeFS {
  syncs = 0;

  override async init(...[pg, options]: Parameters<NodeFS["init"]>): Promise<{ emscriptenOpts: Options }> {
    const { emscriptenOpts } = await super.init(pg, options);
    const addFsync = (module: unknown) => {
      (module as Emscripten).NODEFS.stream_ops.fsync = ({ nfd }) => {
        this.syncs += 1;
        fsyncSync(nfd);
        return 0;
      };
    };
    return {
      emscriptenOpts: { ...emscriptenOpts, preRun: [...[emscriptenOpts.preRun ?? []].flat(), addFsync] },
    };
  }
}
