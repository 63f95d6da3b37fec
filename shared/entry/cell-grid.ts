import type { FigureLock } from '../forms/figure-lock.ts';
import type { DataElement, FormBlock } from '../forms/forms.contract.ts';
import type { ElementCode, PlaceId } from '../ids.ts';
import type { EntryCell, EntryFigure } from './entry.contract.ts';

export interface Position {
  readonly row: number;
  readonly column: number;
}

/** What one place of the grid is about; `lock`: why it may not change. */
export interface GridCell {
  readonly place: PlaceId;
  readonly placeName: string;
  readonly element: DataElement;
  readonly lock: FigureLock | null;
  readonly hasNote: boolean;
}

/** Figures in rows and columns; with `hasPaperRow` one more row below takes the bottom line of the paper. */
export interface CellGrid {
  readonly rows: readonly (readonly GridCell[])[];
  readonly columns: number;
  readonly hasPaperRow: boolean;
}

export type EntryBlock = FormBlock & { readonly places: readonly { readonly id: PlaceId; readonly name: string }[] };

export const cellKey = (place: PlaceId, element: ElementCode): string => `${place} ${element}`;
export const keyOf = ({ place, element }: Pick<GridCell, 'place' | 'element'>): string => cellKey(place, element.code);

export const elementsOf = (block: FormBlock): DataElement[] => block.groups.flatMap(({ elements }) => elements);

/** Communes: a row each, an element per column. The district's own figures: a row per element, one column. */
export function gridOf(block: EntryBlock, cells: readonly EntryCell[]): CellGrid {
  const stored = new Map(cells.map((cell) => [cellKey(cell.place, cell.element), cell]));
  const elements = elementsOf(block);
  const cellOf = (place: EntryBlock['places'][number], element: DataElement): GridCell => {
    const cell = stored.get(cellKey(place.id, element.code));
    const { lock = null, hasNote = false } = cell ?? {};
    return { place: place.id, placeName: place.name, element, lock, hasNote };
  };
  if (block.rows === 'communes') {
    const rows = block.places.map((place) => elements.map((element) => cellOf(place, element)));
    return { rows, columns: elements.length, hasPaperRow: elements.some(isAddedUp) };
  }
  const rows = elements.map((element) => block.places.slice(0, 1).map((place) => cellOf(place, element)));
  return { rows, columns: 1, hasPaperRow: false };
}

export const cellAt = ({ rows }: CellGrid, { row, column }: Position): GridCell | undefined => rows[row]?.[column];

/** Of the paper's row: the element whose column it closes; undefined elsewhere, and where nothing is added up. */
export function paperElementAt(grid: CellGrid, { row, column }: Position): DataElement | undefined {
  if (!grid.hasPaperRow || row !== grid.rows.length) return undefined;
  const element = grid.rows[0]?.[column]?.element;
  return element !== undefined && isAddedUp(element) ? element : undefined;
}

export const isAddedUp = ({ valueType }: DataElement): boolean => valueType === 'count' || valueType === 'money';

export const sameFigure = (a: EntryFigure | null, b: EntryFigure | null): boolean =>
  a === b || (a !== null && b !== null && a.state === b.state && a.value === b.value);
