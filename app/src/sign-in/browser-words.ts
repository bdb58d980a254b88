const browsers: readonly [RegExp, string][] = [
  [/Edg\//, "Edge"],
  [/Firefox\//, "Firefox"],
  [/Chrome\//, "Chrome"],
  [/Safari\//, "Safari"],
];
const machines: readonly [RegExp, string][] = [
  [/iPhone/, "an iPhone"],
  [/iPad/, "an iPad"],
  [/Android/, "an Android device"],
  [/Windows/, "Windows"],
  [/Mac OS X/, "a Mac"],
  [/Linux/, "Linux"],
];

/** What a browser says of itself, in as few words as one knows it again by. */
export function browserWords(said: string | null): string {
  const first = (list: readonly [RegExp, string][]) => list.find(([sign]) => sign.test(said ?? ""))?.[1];
  const [browser, machine] = [first(browsers), first(machines)];
  if (!browser) return "A browser that does not say which";
  return machine ? `${browser} on ${machine}` : browser;
}
