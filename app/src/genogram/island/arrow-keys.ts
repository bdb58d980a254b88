import { everybody } from "./people.ts";

/** Milliseconds in which a screen reader is told of changed roles; focus that comes sooner is of the old ones. */
const TOLD = 250;

/**
 * A screen reader keeps the arrow keys for itself, but among the options of a list box. The button makes the drawing's
 * people such a list, whose name says how to walk and how to leave; Escape makes them links of the page again. The first
 * arrow goes to whomever one was at, or the child.
 */
export function arrowKeys(frame: HTMLElement, svg: SVGSVGElement, begin: () => void): void {
  const button = frame.querySelector<HTMLButtonElement>("[data-walk]");
  const people = svg.querySelector<SVGGElement>(".genogram-people");
  if (!button || !people) return;
  const isOn = () => people.hasAttribute("role");

  const turn = (on: boolean) => {
    button.setAttribute("aria-pressed", String(on));
    const named = { role: "listbox", tabindex: "-1", "aria-label": button.dataset["walk"] ?? "" };
    for (const [name, words] of Object.entries(named))
      if (on) people.setAttribute(name, words);
      else people.removeAttribute(name);
    for (const person of everybody(svg))
      if (on) person.setAttribute("role", "option");
      else person.removeAttribute("role");
    if (on) setTimeout(() => people.focus({ preventScroll: true }), TOLD);
    else button.focus();
  };
  button.addEventListener("click", () => turn(!isOn()));
  svg.addEventListener("keydown", (event) => {
    if (!isOn()) return;
    if (event.key === "Escape") turn(false);
    if (event.target !== people || !event.key.startsWith("Arrow")) return;
    event.preventDefault();
    event.stopPropagation();
    begin();
  });
}
