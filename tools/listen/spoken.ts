/** What Orca said, in its order, out of what it writes with `--debug-file`. */
export function spokenIn(debug: string): string[] {
  return [...debug.matchAll(/ - SPEECH OUTPUT: '(.*)'(?:\{.*\})?$/gm)].map(([, words = ""]) => words);
}
