import { layOut } from "@throughline/genogram";
import type { Engine } from "./engine.ts";

export const throughline: Engine = {
  name: "throughline",
  lay(graph, previous) {
    const layout = layOut(graph, { previous });
    return { placed: layout.people.map(({ id, x, row }) => ({ id, x, y: row })), layout };
  },
};
