import type { StoredFigure } from '../../shared/forms/forms.contract.ts';
import { type ElementCode, PlaceId } from '../../shared/ids.ts';
import type { StoredFigureRow } from './figures.repository.ts';

/** Element codes by row id: the big table holds ids, everything outside speaks of codes. */
export type ElementCodes = ReadonlyMap<number, ElementCode>;

/** Rows as the contract has them; those of elements not asked for are left out. */
export function storedFigures(rows: readonly StoredFigureRow[], codes: ElementCodes): StoredFigure[] {
  return rows.flatMap(({ elementId, placeId, state, value }) => {
    const element = codes.get(elementId);
    return element === undefined ? [] : [{ element, placeId: PlaceId.parse(placeId), state, value }];
  });
}
