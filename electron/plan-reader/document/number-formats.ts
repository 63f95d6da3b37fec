export interface NumberLevel {
  start: number;
  format: string;
  /** '%1.%2.': the counters of the levels, and what stands around them. */
  text: string;
}

/** What stands before the paragraph: counters in their formats, or the list's sign. */
export function printedNumber(
  levels: ReadonlyMap<number, NumberLevel>,
  counters: readonly number[],
  depth: number,
): string {
  const { format, text } = levels.get(depth) ?? { format: 'none', text: '' };
  if (format === 'bullet') return bullet(text);
  return text.replace(/%([1-9])/g, (_, place: string) => {
    const at = Number(place) - 1;
    return formatted(counters[at] ?? levels.get(at)?.start ?? 1, levels.get(at)?.format ?? 'decimal');
  });
}

/** Signs of symbol fonts are private characters: a dash says the same in every font. */
function bullet(text: string): string {
  const sign = text.trim();
  return /^[+*•o–—-]$/.test(sign) ? sign : '-';
}

function formatted(value: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'lowerLetter':
      return letters(value);
    case 'none':
      return '';
    case 'decimalZero':
      return String(value).padStart(2, '0');
    default:
      return String(value);
  }
}

const romans: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  const fitting = value > 0 && value < 4_000 ? romans.find(([worth]) => worth <= value) : undefined;
  return fitting === undefined ? '' : fitting[1] + roman(value - fitting[0]);
}

const alphabet = 26;

/** Word's own order: a … z, aa, bb. */
function letters(value: number): string {
  const letter = String.fromCharCode(97 + ((value - 1) % alphabet));
  return letter.repeat(Math.min(10, Math.ceil(value / alphabet)));
}
