import { layOut } from "../src/layout/lay-out.ts";
import { vectorGraphs } from "./vector-graphs.ts";

export const goldenPlaces = new URL("../vectors/places.txt", import.meta.url);

/** Where everybody of the vectors' families stands, a family to a part and a row to a line, from left to right. */
export function placesText(): string {
  const parts = (["shapes", "wild"] as const).flatMap((folder) =>
    [...vectorGraphs(folder)].map(([name, graph]) => {
      const { people, warnings } = layOut(graph);
      const rows = [...Map.groupBy(people, ({ row }) => row)].toSorted(([a], [b]) => a - b);
      const lines = rows.map(([, row]) =>
        row
          .toSorted((a, b) => a.x - b.x)
          .map(({ id, x }) => `${id} ${x}`)
          .join("  "),
      );
      return [`${folder}/${name}`, ...lines, ...warnings.map((words) => `! ${words}`)].join("\n");
    }),
  );
  return `${parts.join("\n\n")}\n`;
}
