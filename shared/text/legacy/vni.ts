/** VNI (Windows): a letter, then a mark that stands for hat and tone together; marks are compared in small letters. */
const tones = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'] as const;
const plainMarks = 'øùûõï';

interface Series {
  /** What carries the mark: the letter itself, or for ơ and ư a character of their own. */
  readonly carriers: readonly (readonly [written: string, letter: string])[];
  /** The mark without a tone, if the letter needs one. */
  readonly toneless: string | undefined;
  readonly marks: string;
}

const series: readonly Series[] = [
  { carriers: pairs('aa ee oo uu yy ôơ öư'), toneless: undefined, marks: plainMarks },
  { carriers: pairs('aâ eê oô'), toneless: 'â', marks: 'àáåãä' },
  { carriers: pairs('aă'), toneless: 'ê', marks: 'èéúüë' },
];

/** Letters of one character: ơ, ư, đ, ỵ and every i with a tone. */
const single = new Map(pairs('ôơ öư ñđ îỵ ìì íí æỉ óĩ òị'));

function pairs(list: string): [string, string][] {
  return list.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]);
}

const double = new Map(
  series.flatMap(({ carriers, toneless, marks }) =>
    carriers.flatMap(([written, letter]): [string, string][] => [
      ...(toneless === undefined ? [] : [[written + toneless, letter] satisfies [string, string]]),
      ...Array.from(marks, (mark, at): [string, string] => [
        written + mark,
        `${letter}${tones[at] ?? ''}`.normalize('NFC'),
      ]),
    ]),
  ),
);

const written = /[aeouyôö][øùûõïâàáåãäêèéúüë]|[ôöñîìíæóò]/gi;

/** A pair that is no letter of VNI stays as it is, but for a letter of its own at its beginning. */
export const fromVni = (text: string): string => text.replace(written, letterOf);

function letterOf(found: string): string {
  const small = found.toLowerCase();
  const first = small.charAt(0);
  const letter = double.get(small) ?? (single.get(first) ?? first) + found.slice(1);
  return found.charAt(0) === first ? letter : letter.charAt(0).toUpperCase() + letter.slice(1);
}
