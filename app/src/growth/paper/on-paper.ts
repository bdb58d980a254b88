/** A drawing for a page that is laid out without our style sheet: its letters are named in it. */
export const onPaper = (svg: string): string =>
  svg.replace("<svg ", '<svg font-family="Atkinson Hyperlegible Next" ');
