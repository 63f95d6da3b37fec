import { zipBytes } from '../builders/zip-bytes.ts';
import { asParts } from '../fixtures/attack-key.ts';

/** Seeded numbers (mulberry32): the same seed gives the same damage on every machine. */
export function randomOf(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

type Below = ReturnType<typeof randomOf>;

const good = zipBytes(asParts());
const names = asParts().map(({ name }) => name);
/** What XML, the format and people write; each has broken some reader before. */
const snippets = [
  '<',
  '>',
  '"',
  '&',
  '</c>',
  '<c>',
  '<v>',
  '</row>',
  '<row>',
  '<!--',
  ']]>',
  '<![CDATA[',
  '&#x0;',
  'r="A1"',
].concat([
  '-1',
  '1e999',
  '1.234',
  'KPS',
  't="s"',
  't="b"',
  'XFD1048576',
  '\u0000',
  '\ud800',
  '',
  ' '.repeat(50_000),
  '#03646',
  '~total',
]);

const pick = <T>(below: Below, from: readonly T[]): T => {
  const found = from[below(from.length)];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
};

const withPart = (name: string, change: (data: string) => string): Buffer =>
  zipBytes(asParts().map((part) => (part.name === name ? { ...part, data: change(String(part.data)) } : part)));

function flipped(below: Below): Buffer {
  const bytes = Buffer.from(good);
  for (let flips = 1 + below(6); flips > 0; flips -= 1) {
    const at = below(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << below(8));
  }
  return bytes;
}

const cut = (below: Below): Buffer => good.subarray(0, below(good.length));

function moved(below: Below): Buffer {
  const [from, to] = [below(good.length), below(good.length)];
  return Buffer.concat([good.subarray(0, to), good.subarray(from, from + below(2_000)), good.subarray(to)]);
}

const xmlEdited = (below: Below): Buffer =>
  withPart(pick(below, names), (xml) => {
    const at = below(xml.length + 1);
    return xml.slice(0, at) + pick(below, snippets) + xml.slice(at + below(20));
  });

const withoutPart = (below: Below): Buffer => {
  const gone = pick(below, names);
  return zipBytes(asParts().filter(({ name }) => name !== gone));
};

const exchanged = (below: Below): Buffer => {
  const [one, other] = [pick(below, names), pick(below, names)];
  const data = asParts().find(({ name }) => name === other)?.data ?? '';
  return withPart(one, () => String(data));
};

const number = /<v>-?\d+<\/v>/g;

/** Well-formed, and only the figures are others: the one kind of damage that no checksum can show. */
const numberSwapped = (below: Below): Buffer =>
  withPart(pick(below, ['xl/worksheets/sheet2.xml', 'xl/worksheets/sheet3.xml']), (xml) => {
    const wanted = below([...xml.matchAll(number)].length);
    let at = 0;
    return xml.replace(number, (found) =>
      at++ === wanted ? `<v>${below(2) ? '' : '-'}${below(1_000_000_000)}</v>` : found,
    );
  });

const kinds = { flipped, cut, moved, xmlEdited, withoutPart, exchanged, numberSwapped };
export type Damage = keyof typeof kinds;
const damages: readonly Damage[] = [
  'flipped',
  'cut',
  'moved',
  'xmlEdited',
  'withoutPart',
  'exchanged',
  'numberSwapped',
];

/** One damaged copy of a filled form; seed and number of the case say which. */
export function damaged(seed: number, at: number): { readonly damage: Damage; readonly bytes: Buffer } {
  const below = randomOf(Math.imul(seed, 1_000_003) + at);
  const damage = pick(below, damages);
  return { damage, bytes: kinds[damage](below) };
}

/** Bytes changed after packing are found out by the archive itself: such a file is refused or reads as before. */
export const isPacked = (damage: Damage): boolean => damage === 'flipped' || damage === 'cut' || damage === 'moved';
