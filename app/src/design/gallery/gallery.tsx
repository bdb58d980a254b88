import type { VNode } from "preact";
import { renderPage } from "../layout.tsx";
import { FirstPage } from "./first-page.tsx";
import { FormPage } from "./form-page.tsx";
import { ListPage } from "./list-page.tsx";

/** Pages to look at while drawing; no address of the product leads here. */
export const gallery: Readonly<Record<string, () => VNode>> = {
  first: FirstPage,
  form: FormPage,
  list: ListPage,
};

if (import.meta.main) {
  const draw = gallery[process.argv[2] ?? "first"];
  if (draw) process.stdout.write(renderPage(draw()));
}
