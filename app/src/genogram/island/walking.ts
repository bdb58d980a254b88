import { everybody, idOf, middleOf, personIn, rowOf } from "./people.ts";

type Neighbours = Partial<Record<"parent" | "child" | "partner" | "sibling", readonly string[]>>;

export interface Walk {
  readonly select: (id: string) => void;
  /** Goes to whomever one was at, or the child. */
  readonly begin: () => void;
}

interface Told {
  /** Brings a part of the drawing into sight. */
  readonly show: (part: Element) => void;
  readonly say: (words: string) => void;
}

const nobody: Readonly<Record<string, string>> = {
  ArrowUp: "No parent is drawn.",
  ArrowDown: "No child is drawn.",
  ArrowLeft: "Nobody is drawn further left.",
  ArrowRight: "Nobody is drawn further right.",
};

/**
 * Arrow keys go from person to person: up to a parent, down to a child, aside to partners, brothers and sisters. Enter
 * or a click shows who somebody is beside the drawing.
 */
export function walking(frame: HTMLElement, svg: SVGSVGElement, { show, say }: Told): Walk {
  const people = new Map(everybody(svg).map((person) => [idOf(person), person]));
  const panels = [...frame.querySelectorAll<HTMLElement>("[data-panel]")];
  let current = svg.querySelector<SVGAElement>(".genogram-person-index") ?? everybody(svg)[0];
  for (const person of people.values()) person.setAttribute("tabindex", person === current ? "0" : "-1");

  const goTo = (person: SVGAElement | undefined) => {
    if (!person) return;
    current?.setAttribute("tabindex", "-1");
    current = person;
    person.setAttribute("tabindex", "0");
    person.focus({ preventScroll: true });
    show(person);
  };
  const select = (id: string) => {
    const person = people.get(id);
    if (!person) return;
    for (const one of people.values()) one.removeAttribute("aria-current");
    person.setAttribute("aria-current", "true");
    for (const panel of panels) panel.hidden = panel.dataset["panel"] !== id;
    say(`${person.querySelector("title")?.textContent ?? ""} Shown below the drawing.`);
  };

  svg.addEventListener("keydown", (event) => {
    const person = personIn(event.target);
    if (!person || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      select(idOf(person));
      panels.find(({ hidden }) => !hidden)?.focus();
      return;
    }
    if (!event.key.startsWith("Arrow")) return;
    event.preventDefault();
    const next = nextOf(person, event.key);
    if (next) goTo(next);
    else say(nobody[event.key] ?? "");
  });
  svg.addEventListener("click", (event) => {
    const person = personIn(event.target);
    if (!person || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (person.classList.contains("genogram-dragged")) return;
    goTo(person);
    select(idOf(person));
  });
  frame.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const panel = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-panel]") : null;
    if (panel) goTo(people.get(panel.dataset["panel"] ?? ""));
  });
  const chosen = frame.querySelector<HTMLElement>("[data-chosen]")?.dataset["chosen"];
  if (chosen !== undefined) {
    select(chosen);
    goTo(people.get(chosen));
  }
  return { select, begin: () => goTo(current) };

  function nextOf(person: SVGAElement, key: string): SVGAElement | undefined {
    const near = neighboursOf(person);
    if (key === "ArrowUp") return people.get(near.parent?.[0] ?? "");
    if (key === "ArrowDown") return people.get(near.child?.[0] ?? "");
    const way = key === "ArrowLeft" ? -1 : 1;
    const { x } = middleOf(person);
    const aside = [...(near.partner ?? []), ...(near.sibling ?? [])]
      .flatMap((id) => people.get(id) ?? [])
      .filter((one) => (middleOf(one).x - x) * way > 1)
      .toSorted((a, b) => (middleOf(a).x - middleOf(b).x) * way);
    const row = rowOf(svg, person);
    return aside[0] ?? row[row.indexOf(person) + way];
  }
}

function neighboursOf(person: Element): Neighbours {
  return JSON.parse(person.getAttribute("data-neighbours") ?? "{}") as Neighbours;
}
