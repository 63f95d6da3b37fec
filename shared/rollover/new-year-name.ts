/** The year where it stands as a number of its own, also inside a code: 'KH2023-PCMD', 'năm 2023', but not '12023'. */
const yearIn = (year: number): RegExp => new RegExp(`(?<!\\d)${year}(?!\\d)`, 'g');

export const yearReplaced = (text: string, from: number, to: number): string => text.replace(yearIn(from), String(to));

/** The source's code with its year replaced, or the year put behind it; a number behind that where it is taken. */
export function proposedCode(code: string, from: number, to: number, taken: ReadonlySet<string>): string {
  const replaced = yearReplaced(code, from, to);
  const base = replaced === code ? `${code}-${to}` : replaced;
  let proposed = base;
  for (let next = 2; taken.has(proposed); next += 1) proposed = `${base}-${next}`;
  return proposed;
}
