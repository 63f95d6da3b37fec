import type { MergedCells } from '../../../shared/imports/sheet.ts';
import { Refused } from '../../archive/refused.ts';
import { limits } from './limits.ts';

/** The merged areas of one sheet, of whatever kind of file. */
export function mergedCollector() {
  const areas: MergedCells[] = [];
  return {
    areas,
    add: (area: MergedCells): void => {
      if (areas.push(area) > limits.mergedAreas) throw new Refused({ reason: 'content-limit', which: 'cells' });
    },
  };
}

/** Told only where there are any. */
export const mergedOf = (areas: readonly MergedCells[]): { merged?: MergedCells[] } =>
  areas.length === 0 ? {} : { merged: [...areas] };
