import { redrawRound } from "./redraw.ts";
import { say } from "./say.ts";

const MS_IN_A_DAY = 86_400_000;

/** Another day or layer is shown, and told, as soon as it is chosen; the days known are on a slider. */
export function askAgain(view: HTMLElement, live: () => void): void {
  const form = view.querySelector<HTMLFormElement>(".genogram-ask");
  const typed = form?.querySelector<HTMLInputElement>("[name=on]");
  if (!form || !typed) return;
  const slider = form.querySelector<HTMLInputElement>(".genogram-slider");
  const first = form.querySelector<HTMLElement>("[data-first]")?.dataset["first"] ?? "";
  if (slider && slider.max !== "0") {
    slider.hidden = false;
    slider.addEventListener("input", () => {
      typed.value = dayWords(first, Number(slider.value));
      slider.setAttribute("aria-valuetext", typed.value);
    });
    slider.setAttribute("aria-valuetext", typed.value);
  }
  form.addEventListener("change", (event) => {
    if (event.target !== typed) void show(event.target === slider);
  });

  async function show(bySlider: boolean): Promise<void> {
    if (!form || !typed) return;
    const asked = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === "string") asked.append(name, value);
    const address = `${form.action}?${asked.toString()}`;
    const answer = await fetch(address).catch(() => null);
    const page = answer?.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : null;
    const next = page?.querySelector<HTMLFormElement>(".genogram-ask");
    if (!page || !next || next.querySelector(".govuk-error-message")) {
      form.submit();
      return;
    }
    history.replaceState(null, "", address);
    document.title = page.title;
    const heading = document.querySelector("main h1");
    if (heading) heading.textContent = page.querySelector("main h1")?.textContent ?? "";
    if (!bySlider) asShown(next);
    redrawRound(form, next, view);
    live();
    say(view, view.querySelector("#words .part-note")?.textContent ?? "");
  }

  /** The day typed as the answer shows it. */
  function asShown(next: HTMLFormElement): void {
    const day = next.querySelector<HTMLInputElement>("[name=on]");
    const there = next.querySelector<HTMLInputElement>(".genogram-slider");
    if (typed && day) typed.value = day.value;
    if (!slider || !there) return;
    slider.value = there.value;
    slider.setAttribute("aria-valuetext", day?.value ?? "");
  }
}

function dayWords(first: string, days: number): string {
  const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
  return day.format(Date.parse(`${first}T00:00:00Z`) + days * MS_IN_A_DAY);
}
