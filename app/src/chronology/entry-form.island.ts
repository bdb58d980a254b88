/** Opens the part of the entry form that belongs to the sort of thing chosen. It never closes a part somebody wrote in. */
const kind = document.querySelector<HTMLSelectElement>("select[name=kind]");
const parts = document.querySelectorAll<HTMLDetailsElement>("details[data-kinds]");

const written = (part: HTMLDetailsElement): boolean =>
  [
    ...part.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
      "input, textarea, select",
    ),
  ].some(({ value }) => value !== "");

kind?.addEventListener("change", () => {
  for (const part of parts) {
    const belongs = (part.dataset["kinds"] ?? "").split(" ").includes(kind.value);
    if (belongs || !written(part)) part.open = belongs;
  }
});
