const PAUSE_MS = 800;
const AGAIN_MS = 15_000;

interface Kept {
  readonly keptAt: string;
  readonly fields: Readonly<Record<string, string | string[]>>;
}

/** Sends a form's words to be kept after each pause in typing; while that fails they wait in this tab. */
class KeepDraft extends HTMLElement {
  #timer = 0;

  connectedCallback(): void {
    const form = this.querySelector("form");
    if (!form) return;
    this.#putBack(form);
    form.addEventListener("input", () => this.#soon(form, PAUSE_MS));
    form.addEventListener("submit", () => {
      clearTimeout(this.#timer);
      sessionStorage.removeItem(this.#name(form));
    });
  }

  #soon(form: HTMLFormElement, ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#keep(form), ms);
  }

  async #keep(form: HTMLFormElement): Promise<void> {
    const words = wordsOf(form);
    try {
      const answer = await fetch(this.dataset["to"] ?? "", {
        method: "POST",
        body: words,
        headers: { accept: "application/json" },
      });
      if (answer.status === 401)
        return this.#say("You have been signed out. What you typed is kept: save to sign in again.");
      if (answer.status === 409) return this.#askWhich(form, (await answer.json()) as Kept);
      if (!answer.ok) throw new Error(String(answer.status));
      this.#keptAt(form, ((await answer.json()) as Kept).keptAt);
      sessionStorage.removeItem(this.#name(form));
      this.#say("Draft kept.");
    } catch {
      sessionStorage.setItem(this.#name(form), words.toString());
      this.#say(
        "Throughline cannot be reached. What you typed is kept in this tab and will be sent when it answers.",
      );
      this.#soon(form, AGAIN_MS);
    }
  }

  /** Written in another tab or on another device too: both are shown, and nothing is kept over the other unasked. */
  #askWhich(form: HTMLFormElement, { keptAt, fields }: Kept): void {
    sessionStorage.setItem(this.#name(form), wordsOf(form).toString());
    const note = this.querySelector(".draft-note");
    if (!note) return;
    const here = wordsOf(form);
    const other = Object.entries(fields)
      .map(([name, value]) => ({ name, words: [value].flat().join(", ") }))
      .filter(({ name, words }) => words !== "" && words !== here.getAll(name).join(", "));
    const list = document.createElement("ul");
    for (const { name, words } of other) {
      const line = document.createElement("li");
      line.textContent = `${labelOf(form, name)}: ${words}`;
      list.append(line);
    }
    const over = document.createElement("button");
    over.type = "button";
    over.className = "govuk-button govuk-button--secondary";
    over.textContent = "Keep what is typed here";
    over.addEventListener("click", () => {
      this.#keptAt(form, keptAt);
      void this.#keep(form);
    });
    note.replaceChildren(
      "You have written in this form elsewhere too, in another tab or on another device. There it says:",
      list,
      "What you typed here stays in this tab.",
      over,
    );
  }

  #keptAt(form: HTMLFormElement, at: string): void {
    const field = form.elements.namedItem("_keptAt");
    if (field instanceof HTMLInputElement) field.value = at;
  }

  #putBack(form: HTMLFormElement): void {
    const waiting = sessionStorage.getItem(this.#name(form));
    if (waiting === null) return;
    for (const [name, value] of new URLSearchParams(waiting)) {
      const field = form.elements.namedItem(name);
      if (name.startsWith("_")) continue;
      if (
        field instanceof HTMLTextAreaElement ||
        (field instanceof HTMLInputElement && field.type === "text")
      )
        field.value = value;
    }
    this.#soon(form, 0);
  }

  #name(form: HTMLFormElement): string {
    const words = wordsOf(form);
    return `draft ${words.get("_form") ?? ""} ${words.get("_subject") ?? ""}`;
  }

  #say(words: string): void {
    const note = this.querySelector(".draft-note");
    if (note) note.textContent = words;
  }
}

function wordsOf(form: HTMLFormElement): URLSearchParams {
  const words = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") words.append(name, value);
  return words;
}

function labelOf(form: HTMLFormElement, name: string): string {
  const field = [...form.elements].find((one) => "name" in one && one.name === name);
  const label =
    field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.labels?.[0] : null;
  return label?.textContent?.trim() ?? name;
}

customElements.define("keep-draft", KeepDraft);
