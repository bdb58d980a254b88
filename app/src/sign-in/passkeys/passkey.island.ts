const WITHOUT = "This browser cannot use passkeys in this way. A newer one can.";
const NOT_DONE = "Your device did not go on. You can try again.";

/** Asks the device to make or to use a passkey when its form is sent, and sends the answer along. */
class PassKey extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector("form");
    if (!form) return;
    if (typeof globalThis.PublicKeyCredential?.parseCreationOptionsFromJSON !== "function")
      return this.#say(WITHOUT);
    form.hidden = false;
    this.#say("");
    form.addEventListener("submit", (sent) => {
      sent.preventDefault();
      void this.#ask(form);
    });
  }

  async #ask(form: HTMLFormElement): Promise<void> {
    const options: unknown = JSON.parse(this.dataset["options"] ?? "{}");
    try {
      const made = this.dataset["does"] === "make" ? await make(options) : await use(options);
      const answer = form.elements.namedItem("answer");
      if (!(made instanceof PublicKeyCredential) || !(answer instanceof HTMLInputElement)) throw new Error();
      answer.value = JSON.stringify(made.toJSON());
      form.submit();
    } catch {
      this.#say(NOT_DONE);
    }
  }

  #say(words: string): void {
    const note = this.querySelector(".passkey-note");
    if (note) note.textContent = words;
  }
}

const make = (options: unknown) =>
  navigator.credentials.create({
    publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(
      options as PublicKeyCredentialCreationOptionsJSON,
    ),
  });

const use = (options: unknown) =>
  navigator.credentials.get({
    publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(
      options as PublicKeyCredentialRequestOptionsJSON,
    ),
  });

customElements.define("pass-key", PassKey);
