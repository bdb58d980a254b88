declare module "elkjs/lib/elk.bundled.js" {
  interface Box {
    readonly id: string;
    readonly width: number;
    readonly height: number;
  }
  interface Graph {
    readonly id: string;
    readonly layoutOptions: Readonly<Record<string, string>>;
    readonly children: readonly Box[];
    readonly edges: readonly {
      readonly id: string;
      readonly sources: readonly string[];
      readonly targets: readonly string[];
    }[];
  }
  export default class ELK {
    layout(
      graph: Graph,
    ): Promise<{ readonly children: readonly (Box & { readonly x: number; readonly y: number })[] }>;
  }
}

declare module "family-chart" {
  interface Person {
    readonly id: string;
    readonly data: { readonly gender: "F" | "M" };
    readonly rels: {
      readonly parents: readonly string[];
      readonly spouses: readonly string[];
      readonly children: readonly string[];
    };
  }
  interface Options {
    readonly main_id: string | null;
    readonly node_separation: number;
    readonly level_separation: number;
    readonly single_parent_empty_card: boolean;
    readonly show_siblings_of_main: boolean;
    readonly sortChildrenFunction: (a: Person, b: Person) => number;
  }
  export function calculateTree(
    people: readonly Person[],
    options: Options,
  ): { readonly data: readonly { readonly data: Person; readonly x: number; readonly y: number }[] };
}

declare module "relatives-tree" {
  import type { Node, RelData } from "relatives-tree/lib/types.js";
  export default function calcTree(nodes: readonly Node[], options: { readonly rootId: string }): RelData;
}
