import { nameKey } from '../text/fold.ts';

/** One word of a text with its place; names are compared word by word, so signs and spaces never matter. */
export interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Abbreviations of the office's own papers, as the words they stand for. */
const expansions: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    ubnd: 'ủy ban nhân dân',
    mttq: 'mặt trận tổ quốc',
    ubmttq: 'ủy ban mặt trận tổ quốc',
    bch: 'bộ chỉ huy',
    bđbp: 'bộ đội biên phòng',
    lhpn: 'liên hiệp phụ nữ',
    tncs: 'thanh niên cộng sản',
    vksnd: 'viện kiểm sát nhân dân',
    tand: 'tòa án nhân dân',
    tp: 'thành phố',
  }).map(([short, long]) => [short, long.split(' ').map(nameKey)]),
);
/** 'Đội 178 của tỉnh' and 'Đội 178 tỉnh' are one name. */
const silent: ReadonlySet<string> = new Set([nameKey('của')]);
const pattern = /[\p{L}\p{M}\d]+/gu;
const known = new Map<string, string>();
const mostKnown = 20_000;

function keyOf(word: string): string {
  const found = known.get(word);
  if (found !== undefined) return found;
  const key = nameKey(word);
  if (known.size < mostKnown) known.set(word, key);
  return key;
}

export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(pattern)).flatMap((found) => {
    const start = found.index;
    const key = keyOf(found[0]);
    if (silent.has(key)) return [];
    const place = { start, end: start + found[0].length };
    return (expansions.get(found[0].toLowerCase()) ?? [key]).map((one) => ({ key: one, ...place }));
  });
}

export const keysOf = (text: string): string[] => wordsOf(text).map(({ key }) => key);
