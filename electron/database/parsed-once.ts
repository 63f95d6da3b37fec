/** What a text says does not change: the latest `most` texts are parsed once. What comes out must not be written to. */
export function parsedOnce<T>(most: number, parse: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const value = known.get(text);
    if (value !== undefined) return value;
    const parsed = parse(text);
    known.set(text, parsed);
    for (const [oldest] of known) {
      if (known.size <= most) break;
      known.delete(oldest);
    }
    return parsed;
  };
}
