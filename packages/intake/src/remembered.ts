/** A reading of text that keeps its last answers, since files say the same thing row after row. At most `limit` are kept. */
export function remembered<T>(read: (text: string) => T, limit = 500): (text: string) => T {
  const known = new Map<string, { answer: T }>();
  return (text) => {
    const kept = known.get(text);
    if (kept) return kept.answer;
    if (known.size >= limit) known.clear();
    const answer = read(text);
    known.set(text, { answer });
    return answer;
  };
}
