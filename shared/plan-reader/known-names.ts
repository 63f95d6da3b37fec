import type { AgencyKind } from '../agencies/agency-seed.ts';
import type { AgencyId } from '../ids.ts';
import { type BodyRef, bodyKey } from './proposal.ts';
import { keysOf, type Word, wordsOf } from './words.ts';

/** An agency as the reader needs it. */
export interface KnownAgency {
  readonly id: AgencyId;
  readonly name: string;
  readonly shortName: string;
  readonly kind: AgencyKind;
  readonly collective: boolean;
}

interface Name {
  readonly keys: readonly string[];
  readonly body: BodyRef;
}

/** Names by their first word, the longest first. */
export type KnownNames = ReadonlyMap<string, readonly Name[]>;

export interface Mention {
  readonly body: BodyRef;
  readonly start: number;
  readonly end: number;
}

/** A name cut shorter than this many words would be met everywhere. */
const shortestCut = 3;

const allDistricts: readonly string[] = [
  'ủy ban nhân dân các huyện, thành phố',
  'ủy ban nhân dân huyện, thành phố',
  'ủy ban nhân dân các huyện, thị xã, thành phố',
  'ủy ban nhân dân huyện, thị xã, thành phố',
  'ủy ban nhân dân các huyện và thành phố',
  'ủy ban nhân dân các huyện',
  'ủy ban nhân dân cấp huyện',
];

export function knownNames(
  agencies: readonly KnownAgency[],
  newNames: readonly { key: string; name: string }[] = [],
): KnownNames {
  const districts: BodyRef = { kind: 'districts' };
  const full: Name[] = [
    ...agencies.map(({ id, name }) => ({ keys: keysOf(name), body: known(id) })),
    ...newNames.map(({ key, name }) => ({ keys: keysOf(name), body: { kind: 'new' as const, key } })),
  ];
  const given = agencies.some(({ kind }) => kind === 'district')
    ? [...full, ...allDistricts.map((name) => ({ keys: keysOf(name), body: districts }))]
    : full;
  const taken = new Set(given.map(({ keys }) => keys.join(' ')));
  return byFirstWord([...given, ...unambiguous(agencies.flatMap(otherNames), taken)]);
}

const known = (agency: AgencyId): BodyRef => ({ kind: 'known', agency });

/** What else the body is called: without province, abbreviated, or the other way a paper puts it. */
function otherNames({ id, name, shortName, kind, collective }: KnownAgency): (Name & { collective: boolean })[] {
  const withoutProvince = name.replace(/ tỉnh( \p{Lu}.*)?$/u, ' tỉnh');
  const cuts = [withoutProvince];
  if (kind === 'department') cuts.push(`Sở ${shortName}`, `Sở ${shortName.replace(/[-&]/g, '')}`);
  if (kind !== 'committee') cuts.push(...cutNames(withoutProvince));
  if (/^(Các|Lực lượng) /u.test(name)) cuts.push(name.replace(/^\S+ /u, ''));
  cuts.push(...specialNames.flatMap(([pattern, names]) => (pattern.test(name) ? names : [])));
  return cuts
    .filter((cut) => cut !== name)
    .map((cut) => ({ keys: keysOf(cut), body: known(id), collective }))
    .filter(({ keys }) => keys.length >= shortestCut || kind === 'department');
}

const cutNames = (name: string): string[] => {
  const bare = name.replace(/ (tỉnh|các cấp)$/u, '');
  return [
    bare,
    bare.replace(/ Việt Nam$/u, ''),
    bare.replace(/ Cộng sản Hồ Chí Minh$/u, ''),
    bare.replace(/^Chi nhánh /u, ''),
  ];
};

const specialNames: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /^Đoàn Thanh niên .*tỉnh$/u,
    ['Ban Thường vụ Tỉnh Đoàn', 'Đoàn Thanh niên tỉnh', 'Đoàn Thanh niên Cộng sản Hồ Chí Minh'],
  ],
  [/^Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh$/u, ['Ủy ban Mặt trận Tổ quốc tỉnh', 'Mặt trận Tổ quốc Việt Nam tỉnh']],
  [
    /^(UBND|Ủy ban nhân dân) xã, phường, thị trấn$/u,
    ['UBND các xã, phường, thị trấn', 'UBND cấp xã', 'UBND các xã, phường'],
  ],
];

/** A short name that two bodies share says nothing, unless only one of them is a body and not many at once. */
function unambiguous(names: readonly (Name & { collective: boolean })[], taken: ReadonlySet<string>): Name[] {
  const byWords = grouped(names, ({ keys }) => keys.join(' '));
  return [...byWords].flatMap(([words, all]) => {
    const single = all.filter(({ collective }) => !collective);
    const chosen = new Map((single.length > 0 ? single : all).map((name) => [bodyKey(name.body), name]));
    return taken.has(words) || chosen.size !== 1 ? [] : [...chosen.values()];
  });
}

function byFirstWord(names: readonly Name[]): KnownNames {
  const byWord = grouped(names, ({ keys }) => keys[0] ?? '');
  for (const group of byWord.values()) group.sort((a, b) => b.keys.length - a.keys.length);
  return byWord;
}

function grouped<N extends Name>(names: readonly N[], keyOf: (name: N) => string): Map<string, N[]> {
  const groups = new Map<string, N[]>();
  for (const name of names) {
    const group = groups.get(keyOf(name));
    if (group) group.push(name);
    else groups.set(keyOf(name), [name]);
  }
  return groups;
}

/** Bodies that a text names, in order, each place with the longest name that fits. */
export function mentionsIn(text: string, names: KnownNames): Mention[] {
  const words = wordsOf(text);
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; ) {
    const name = names.get(words[at]?.key ?? '')?.find(({ keys }) => fits(words, at, keys));
    const [first, last] = [words[at], words[at + (name?.keys.length ?? 1) - 1]];
    if (name && first && last) mentions.push({ body: name.body, start: first.start, end: last.end });
    at += name?.keys.length ?? 1;
  }
  return mentions;
}

const fits = (words: readonly Word[], at: number, keys: readonly string[]): boolean =>
  keys.every((key, index) => words[at + index]?.key === key);
