import { matchPlace, type PlaceCandidate } from '../../places/match-place.ts';
import { fold, nameKey } from '../../text/fold.ts';
import type { KnownDistrict, KnownPlaceOfForm } from '../known-forms.ts';
import type { Layout, LayoutRow } from './layout.ts';
import { looksLikeCode } from './place-columns.ts';
import { type Table, writtenIn } from './table.ts';
import { isFigure } from './table-head.ts';

type Kind =
  | { readonly kind: 'place'; readonly place: KnownPlaceOfForm }
  /** `text` rows have words only. */
  | { readonly kind: 'total' | 'skip' | 'text' | 'hidden' }
  /** Somebody must say whose its figures are. */
  | { readonly kind: 'unclear'; readonly candidates: readonly KnownPlaceOfForm[] };

/** What a row below the head is. */
export type PlaceRow = { readonly row: number; readonly text: string } & Kind;

/** Every row below the head that holds anything, in its order. */
export function placeRows(table: Table, layout: Layout, district: KnownDistrict): readonly PlaceRow[] {
  const { places } = layout;
  if (places.kind !== 'column') return [];
  const mapped = new Set(layout.columns.flatMap(({ column, element }) => (element === null ? [] : column)));
  const candidates = candidatesOf(district);
  const rows = [...new Set(table.cells.map(({ row }) => row))].filter((row) => row > layout.head.last);
  return rows.flatMap((row): PlaceRow[] => {
    const hasFigures = [...mapped].some((column) => {
      const cell = table.cellAt(row, column);
      return cell !== undefined && (isFigure(cell) || cell.value.kind !== 'text');
    });
    const text = table.textAt(row, places.column);
    const code = places.codes === null ? '' : table.textAt(row, places.codes);
    if (text === '' && code === '' && !hasFigures) return [];
    return [{ row, text, ...kindOf({ table, row, text, code, hasFigures }, layout, district, candidates) }];
  });
}

type Candidate = PlaceCandidate & { readonly place: KnownPlaceOfForm };

const candidatesOf = ({ communes }: KnownDistrict): readonly Candidate[] =>
  communes.map((place) => ({
    id: place.id,
    code: place.code,
    name: place.name,
    type: place.type,
    aliases: place.aliases ?? [],
    place,
  }));

interface RowSeen {
  readonly table: Table;
  readonly row: number;
  readonly text: string;
  readonly code: string;
  readonly hasFigures: boolean;
}

function kindOf(seen: RowSeen, layout: Layout, district: KnownDistrict, candidates: readonly Candidate[]): Kind {
  const { table, row, text, code, hasFigures } = seen;
  if (table.hiddenRows.has(row)) return { kind: 'hidden' };
  const said = layout.rows.find((each) => isSaid(each, seen));
  if (said !== undefined) return saidKind(said, district);
  const match = matchPlace(candidates, mentionOf(text, code));
  if (match.kind === 'exact') return { kind: 'place', place: match.place.place };
  if (isTotal(seen, layout, district)) return { kind: 'total' };
  if (!hasFigures) return { kind: 'text' };
  return { kind: 'unclear', candidates: match.kind === 'ask' ? match.places.map(({ place }) => place) : [] };
}

/** Rows move: what was said of one holds for the row of that name, and by its number alone only while it has no name. */
const isSaid = (said: LayoutRow, { row, text }: RowSeen): boolean =>
  said.text === '' ? text === '' && said.row === row : nameKey(said.text) === nameKey(text);

function saidKind({ as, place }: LayoutRow, { communes }: KnownDistrict): Kind {
  if (as !== 'place') return { kind: as };
  const known = communes.find(({ id }) => id === place);
  return known === undefined ? { kind: 'unclear', candidates: [] } : { kind: 'place', place: known };
}

/** A number where a name is expected is a code. */
export const mentionOf = (text: string, code: string) => {
  if (code === '') return looksLikeCode(text) ? { code: text } : { name: text };
  return { name: text, code };
};

const totalWords = /^(?:tong|cong|tong (?:so|cong|chung)|cong chung|toan (?:huyen|thanh pho|thi xa))(?: [^a-z0-9].*)?$/;
const groupWords = /^(?:cong|tong (?:so|cong)|cum|khu vuc|nhom|vung) /;

/** By any word left of the figures, since 'Tổng cộng' is often drawn over the number and the name. */
function isTotal({ table, row }: RowSeen, layout: Layout, district: KnownDistrict): boolean {
  const first = Math.min(...layout.columns.flatMap(({ column, element }) => (element === null ? [] : column)));
  const texts = table.cells
    .filter((cell) => cell.row === row && cell.column < first)
    .map((cell) => fold(writtenIn(cell)));
  const named = layout.places.kind === 'column' ? table.textAt(row, layout.places.column) : '';
  const own = matchPlace([{ ...district.place, aliases: [] }], { name: named });
  return own.kind === 'exact' || texts.some((text) => isTotalWord(text) || groupWords.test(text));
}

/** 'Tổng cộng', 'Cộng', 'Toàn huyện'; without its marks. */
export const isTotalWord = (folded: string): boolean => totalWords.test(folded);
