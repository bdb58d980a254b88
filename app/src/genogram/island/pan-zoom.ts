import { roomFor } from "./room-for.ts";

/** What of the drawing is looked at, in the drawing's own units. */
interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface View {
  /** Brings a part of the drawing into sight. */
  readonly show: (part: Element) => void;
  /** Pixels on the screen for one of the drawing. */
  readonly scale: () => number;
}

const STEP = 1.25;
const MOST_SCALE = 4;

/** Lets the drawing be moved and made larger, by its `viewBox` alone. */
export function panZoom(frame: HTMLElement, svg: SVGSVGElement): View {
  const { width, height } = svg.viewBox.baseVal;
  const region = svg.closest<HTMLElement>(".scroll-region") ?? frame;
  const room = roomFor({ width, height }, { width: region.clientWidth, height: window.innerHeight });
  const { least, whole } = room;
  svg.setAttribute("width", String(room.width));
  svg.setAttribute("height", String(room.height));
  let scale = whole;
  const box: Box = { x: 0, y: 0, width, height };

  const apply = () => {
    box.width = room.width / scale;
    box.height = room.height / scale;
    box.x = held(box.x, box.width, width);
    box.y = held(box.y, box.height, height);
    svg.setAttribute("viewBox", `${box.x} ${box.y} ${box.width} ${box.height}`);
  };
  const zoom = (by: number, at = { x: box.x + box.width / 2, y: box.y + box.height / 2 }) => {
    const next = Math.min(MOST_SCALE, Math.max(Math.min(whole, least), scale * by));
    box.x = at.x - ((at.x - box.x) * scale) / next;
    box.y = at.y - ((at.y - box.y) * scale) / next;
    scale = next;
    apply();
  };
  const move = (x: number, y: number) => {
    box.x += x;
    box.y += y;
    apply();
  };
  const show = (part: Element) => {
    const inner = part.getBoundingClientRect();
    const outer = svg.getBoundingClientRect();
    const beyond = (low: number, high: number, from: number, to: number) =>
      low < from ? low - from - 12 : high > to ? high - to + 12 : 0;
    move(
      beyond(inner.left, inner.right, outer.left, outer.right) / scale,
      beyond(inner.top, inner.bottom, outer.top, outer.bottom) / scale,
    );
  };
  const tools: Readonly<Record<string, () => void>> = {
    in: () => zoom(STEP),
    out: () => zoom(1 / STEP),
    whole: () => zoom(whole / scale),
    left: () => move(-box.width / 4, 0),
    right: () => move(box.width / 4, 0),
    up: () => move(0, -box.height / 4),
    down: () => move(0, box.height / 4),
  };
  const bar = frame.querySelector<HTMLElement>(".genogram-tools");
  if (bar) bar.hidden = false;
  bar?.addEventListener("click", ({ target }) => {
    const tool = target instanceof Element ? target.closest<HTMLElement>("[data-tool]") : null;
    tools[tool?.dataset["tool"] ?? ""]?.();
  });
  const keys: Readonly<Record<string, string>> = { "+": "in", "=": "in", "-": "out", "0": "whole" };
  const arrows: Readonly<Record<string, string>> = {
    ArrowLeft: "left",
    ArrowRight: "right",
    ArrowUp: "up",
    ArrowDown: "down",
  };
  region.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const onPerson = event.target !== region;
    const named = keys[event.key] ?? (event.shiftKey || !onPerson ? arrows[event.key] : undefined);
    if (named === undefined) return;
    event.preventDefault();
    tools[named]?.();
  });
  region.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      zoom(event.deltaY < 0 ? STEP : 1 / STEP, pointIn(event));
    },
    { passive: false },
  );
  window.addEventListener("beforeprint", () => {
    svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
    svg.setAttribute("width", String(width));
    svg.setAttribute("height", String(height));
  });
  window.addEventListener("afterprint", () => {
    svg.setAttribute("width", String(room.width));
    svg.setAttribute("height", String(room.height));
    apply();
  });
  byPointers();
  if (whole < least) {
    zoom(least / whole);
    const child = svg.querySelector(".genogram-person-index");
    if (child) centre(child);
  } else apply();
  return { show, scale: () => scale };

  function pointIn({ clientX, clientY }: MouseEvent): { x: number; y: number } {
    const { left, top } = svg.getBoundingClientRect();
    return { x: box.x + (clientX - left) / scale, y: box.y + (clientY - top) / scale };
  }

  function centre(part: Element): void {
    const inner = part.getBoundingClientRect();
    const outer = svg.getBoundingClientRect();
    move(
      (inner.left + inner.width / 2 - outer.left - room.width / 2) / scale,
      (inner.top + inner.height / 2 - outer.top - room.height / 2) / scale,
    );
  }

  /** One pointer moves the drawing, two make it larger or smaller. */
  function byPointers(): void {
    const down = new Map<number, PointerEvent>();
    svg.addEventListener("pointerdown", (event) => {
      if (event.target instanceof Element && event.target.closest(".genogram-person") && down.size === 0)
        return;
      down.set(event.pointerId, event);
      svg.setPointerCapture(event.pointerId);
    });
    svg.addEventListener("pointermove", (event) => {
      const before = down.get(event.pointerId);
      if (!before) return;
      const other = [...down.values()].find(({ pointerId }) => pointerId !== event.pointerId);
      if (other) {
        const apart = (one: PointerEvent) =>
          Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
        zoom(apart(event) / Math.max(1, apart(before)), pointIn(other));
      } else move((before.clientX - event.clientX) / scale, (before.clientY - event.clientY) / scale);
      down.set(event.pointerId, event);
    });
    for (const end of ["pointerup", "pointercancel"] as const)
      svg.addEventListener(end, ({ pointerId }) => down.delete(pointerId));
  }
}

/** The whole in the middle where it is smaller than the room, else never beyond its edge. */
const held = (at: number, length: number, whole: number): number =>
  length >= whole ? (whole - length) / 2 : Math.min(Math.max(at, 0), whole - length);
