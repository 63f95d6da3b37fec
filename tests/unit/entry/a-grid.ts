import { type CellGrid, type GridCell, gridOf } from '../../../shared/entry/cell-grid.ts';
import type { EntryCell } from '../../../shared/entry/entry.contract.ts';
import type { DataElement } from '../../../shared/forms/forms.contract.ts';
import { ElementCode, PlaceId } from '../../../shared/ids.ts';

export const anElement = (given: Partial<DataElement> = {}): DataElement => ({
  code: ElementCode.parse('TT01'),
  name: 'Số hình thức tuyên truyền',
  shortName: 'Hình thức',
  kind: 'flow',
  valueType: 'count',
  unit: 'hình thức',
  scale: 0,
  min: 0,
  max: null,
  options: [],
  ...given,
});

/** Communes 1… in rows, counts A1… in columns. */
export function aGrid(rows: number, columns: number, cells: readonly EntryCell[] = []): CellGrid {
  const elements = Array.from({ length: columns }, (_, index) =>
    anElement({ code: ElementCode.parse(`A${index + 1}`), name: `Trường ${index + 1}` }),
  );
  const places = Array.from({ length: rows }, (_, index) => ({
    id: PlaceId.parse(index + 1),
    name: `Xã ${index + 1}`,
  }));
  return gridOf({ rows: 'communes', groups: [{ title: 'Nhóm', elements }], places }, cells);
}

/** As the first of the elements. */
export const gridOfElement = (element: DataElement): CellGrid =>
  gridOf(
    {
      rows: 'communes',
      groups: [{ title: 'Nhóm', elements: [element] }],
      places: [{ id: PlaceId.parse(1), name: 'Xã 1' }],
    },
    [],
  );

export const lockedAt = (row: number, column: number): EntryCell => ({
  place: PlaceId.parse(row + 1),
  element: ElementCode.parse(`A${column + 1}`),
  figure: null,
  hasNote: false,
  lock: { kind: 'period', reason: 'đã in báo cáo' },
});

export const nameOf = ({ place, element }: Pick<GridCell, 'place' | 'element'>): string => `${place} ${element.code}`;
