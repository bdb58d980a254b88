import { idOf, middleOf, personIn, rowOf } from "./people.ts";

const AWAY = 8;

/** Somebody dragged along their row is moved past those they were dragged over, by the form that moves them without a script. */
export function movingPeople(
  frame: HTMLElement,
  svg: SVGSVGElement,
  scale: () => number,
  select: (id: string) => void,
): void {
  let from: { person: SVGAElement; x: number; y: number } | null = null;

  svg.addEventListener("dragstart", (event) => event.preventDefault());
  svg.addEventListener("pointerdown", (event) => {
    const person = personIn(event.target);
    if (person && event.button === 0 && event.pointerType !== "touch")
      from = { person, x: event.clientX, y: event.clientY };
  });
  window.addEventListener("pointermove", (event) => {
    if (!from) return;
    const by = event.clientX - from.x;
    if (Math.abs(by) < AWAY && !from.person.classList.contains("genogram-dragged")) return;
    from.person.classList.add("genogram-dragged");
    from.person.setAttribute("transform", `translate(${by / scale()} 0)`);
  });
  window.addEventListener("pointerup", (event) => {
    const dragged = from;
    from = null;
    if (!dragged?.person.classList.contains("genogram-dragged")) return;
    const { person } = dragged;
    person.removeAttribute("transform");
    const by = event.clientX - dragged.x;
    const past = passed(rowOf(svg, person), person, by);
    // The click that ends a drag is no choice of somebody.
    setTimeout(() => person.classList.remove("genogram-dragged"));
    if (past) send(idOf(person), by < 0 ? "left" : "right", idOf(past));
  });

  function send(person: string, way: string, beside: string): void {
    select(person);
    const form = frame.querySelector<HTMLFormElement>(`[data-panel="${CSS.escape(person)}"] form`);
    if (!form) return;
    for (const [name, value] of Object.entries({ way, beside })) {
      const field = document.createElement("input");
      Object.assign(field, { type: "hidden", name, value });
      form.append(field);
    }
    form.submit();
  }
}

/** The farthest of those in a row past whose middle somebody was dragged. */
function passed(row: readonly SVGAElement[], person: SVGAElement, by: number): SVGAElement | undefined {
  const { x } = middleOf(person);
  const others = row.filter((one) => one !== person);
  return by < 0
    ? others.find((one) => middleOf(one).x < x && middleOf(one).x > x + by)
    : others.findLast((one) => middleOf(one).x > x && middleOf(one).x < x + by);
}
