import { fold } from '../../text/fold.ts';
import type { KnownDistrict, KnownPlaceOfForm } from '../known-forms.ts';
import { type Table, writtenIn } from './table.ts';

/** A column in which communes of one district stand. */
export interface PlaceColumn {
  readonly column: number;
  readonly district: KnownDistrict;
  readonly places: number;
  readonly firstRow: number;
  readonly by: 'name' | 'code';
}

interface Entry {
  readonly district: KnownDistrict;
  readonly place: KnownPlaceOfForm;
}

/** Communes by what a cell may say of them; names without marks, since only a count is wanted. */
export type PlaceIndex = ReadonlyMap<string, readonly Entry[]>;

const codeKey = (code: string): string => `# ${code.replace(/^0+/, '')}`;

export function placeIndex(districts: readonly KnownDistrict[]): PlaceIndex {
  const entries = districts.flatMap((district) =>
    district.communes.flatMap((place) =>
      [codeKey(place.code), ...[place.name, ...(place.aliases ?? [])].map((name) => fold(name))].map(
        (key) => [key, { district, place }] as const,
      ),
    ),
  );
  const groups = Map.groupBy(entries, ([key]) => key);
  return new Map([...groups].map(([key, pairs]) => [key, pairs.map(([, entry]) => entry)]));
}

export const looksLikeCode = (text: string): boolean => /^\d{3,5}$/.test(text);

export function entriesNamed(index: PlaceIndex, text: string): readonly Entry[] {
  if (text === '') return [];
  if (looksLikeCode(text)) return index.get(codeKey(text)) ?? [];
  if (text.length > longestName) return [];
  const words = fold(text.replaceAll('.', ' ')).split(' ');
  for (let from = 0; from <= mostBefore && from < words.length; from += 1) {
    const found = index.get(words.slice(from).join(' '));
    if (found !== undefined) return found;
  }
  return [];
}

/** 'UBND thị trấn' before a name. */
const mostBefore = 3;
const longestName = 60;

/** Columns with at least two communes of one district, the fullest first; names before codes. */
export function placeColumns(table: Table, index: PlaceIndex): readonly PlaceColumn[] {
  const found = new Map<string, { column: number; by: 'name' | 'code'; entry: Entry; rows: Map<string, number> }>();
  for (const cell of table.cells) {
    const text = writtenIn(cell);
    const by = looksLikeCode(text) ? 'code' : 'name';
    for (const entry of entriesNamed(index, text)) {
      const key = `${cell.column} ${by} ${entry.district.place.code}`;
      const tally = found.get(key) ?? { column: cell.column, by, entry, rows: new Map<string, number>() };
      if (!tally.rows.has(entry.place.code)) tally.rows.set(entry.place.code, cell.row);
      found.set(key, tally);
    }
  }
  return [...found.values()]
    .filter(({ rows }) => rows.size >= 2)
    .map(({ column, by, entry, rows }) => ({
      column,
      by,
      district: entry.district,
      places: rows.size,
      firstRow: Math.min(...rows.values()),
    }))
    .toSorted(
      (a, b) => b.places - a.places || Number(a.by === 'code') - Number(b.by === 'code') || a.column - b.column,
    );
}
