/** Scrolls to the middle of what a drawing is about, where the drawing is wider than its page. */
export function centred(picture: Element | null): void {
  const region = picture?.closest<HTMLElement>(".scroll-region");
  if (!picture || !region) return;
  const [inner, outer] = [picture.getBoundingClientRect(), region.getBoundingClientRect()];
  region.scrollLeft += inner.left + inner.width / 2 - (outer.left + outer.width / 2);
}
