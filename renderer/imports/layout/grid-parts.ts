import { cellName } from '../../../shared/imports/sheet.ts';
import { layoutWords as words } from '../../messages/layouts.ts';
import type { LayoutDraft } from './use-layout.ts';

/** What each cell of the sheet is taken for. */
export type GridPart = 'head' | 'place' | 'period' | 'figure' | 'suspect' | 'unclear';

/** Looked up once for the whole sheet. */
export function partsOf({ layout, sheet, trial }: LayoutDraft) {
  const { across, head, places, period, columns } = layout;
  const texts = new Map((sheet?.cells ?? []).map(({ row, column, text }) => [cellName(row, column), text]));
  const suspects = new Set((sheet?.suspects ?? []).map(({ column }) => column));
  const read = new Set(
    (trial.data?.values ?? []).filter((value) => value.sheet === layout.sheet).map(({ cell }) => cell),
  );
  const rows = new Map((trial.data?.rows ?? []).map(({ row, kind }) => [row, kind]));
  const elements = new Map(columns.map(({ column, element }) => [column, element]));
  const isPeriod = (row: number, column: number) =>
    period?.kind === 'cell' && period.row === row && period.column === column;
  const placePart = (down: number, along: number): GridPart | undefined => {
    if (places.kind !== 'column' || (along !== places.column && along !== places.codes)) return undefined;
    const kind = rows.get(down);
    return kind === 'unclear' || kind === 'place' ? kind : undefined;
  };
  const at = (row: number, column: number): GridPart | undefined => {
    const [down, along] = across ? [row, column] : [column, row];
    if (suspects.has(column)) return 'suspect';
    if (isPeriod(row, column)) return 'period';
    if (read.has(cellName(row, column))) return 'figure';
    return down >= head.first && down <= head.last ? 'head' : placePart(down, along);
  };
  const elementAt = (line: number): string => elements.get(line) ?? '';
  const kindAt = (line: number): string => {
    const kind = rows.get(line);
    return kind === undefined || kind === 'place' || kind === 'text' ? '' : words.kinds[kind];
  };
  return {
    at,
    text: (row: number, column: number) => texts.get(cellName(row, column)) ?? '',
    ofColumn: (column: number) => (across ? elementAt(column) : kindAt(column)),
    ofRow: (row: number) => (across ? kindAt(row) : elementAt(row)),
  };
}
