const NO_BREAK = "\u00A0";

/** Tells a screen reader something while the focus stays. The same words again are told again, since a space is added. */
export function say(view: Element, words: string): void {
  const status = view.querySelector(".genogram-status");
  if (!status) return;
  const said = document.createElement("span");
  said.textContent = status.textContent === words ? `${words}${NO_BREAK}` : words;
  status.replaceChildren(said);
}
