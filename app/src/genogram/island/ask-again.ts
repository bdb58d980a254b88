const MS_IN_A_DAY = 86_400_000;

/** Another day or layer is shown as soon as it is chosen; the days known are on a slider. */
export function askAgain(view: HTMLElement): void {
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
    if (event.target !== typed) void show(event.target instanceof HTMLElement ? event.target : typed);
  });

  async function show(changed: HTMLElement): Promise<void> {
    if (!form) return;
    const asked = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === "string") asked.append(name, value);
    const address = `${form.action}?${asked.toString()}`;
    const answer = await fetch(address).catch(() => null);
    const page = answer?.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : null;
    const next = page?.querySelector("genogram-view");
    if (!page || !next) {
      form.submit();
      return;
    }
    history.replaceState(null, "", address);
    document.title = page.title;
    const heading = document.querySelector("main h1");
    if (heading) heading.textContent = page.querySelector("main h1")?.textContent ?? "";
    view.replaceWith(next);
    const same = changed.id ? `#${changed.id}` : ".genogram-slider";
    next.querySelector<HTMLElement>(same)?.focus({ preventScroll: true });
  }
}

function dayWords(first: string, days: number): string {
  const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
  return day.format(Date.parse(`${first}T00:00:00Z`) + days * MS_IN_A_DAY);
}
