/** Replaces everything round one part as far as the view, and not the part: it keeps the focus, so only what changed is heard. */
export function redrawRound(kept: Element, fresh: Element, view: Element): void {
  const [parent, over] = [kept.parentElement, fresh.parentElement];
  if (!parent || !over) return;
  for (const other of parent.querySelectorAll(":scope > *")) if (other !== kept) other.remove();
  const all = [...over.children];
  const at = all.indexOf(fresh);
  kept.before(...all.slice(0, at));
  kept.after(...all.slice(at + 1));
  if (parent !== view) redrawRound(parent, over, view);
}
