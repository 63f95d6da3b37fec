import type { StoredFigure } from '../forms/forms.contract.ts';
import { figureKey, figureOf } from '../forms/written-figure.ts';
import type { Figure } from '../numbers/figure.ts';
import type { FileAnswers } from './file-answer.ts';
import type { FileCounts } from './imports.contract.ts';
import type { CellFigure } from './validate.ts';

export interface PlannedFigure extends CellFigure {
  readonly figure: Figure;
}

export interface PlannedUpdate extends PlannedFigure {
  readonly before: Figure;
}

export interface PlannedErase extends CellFigure {
  readonly before: Figure;
}

/** What taking in a file would do; every input cell of the form is in exactly one of the lists. */
export interface ImportPlan {
  readonly create: readonly PlannedFigure[];
  readonly update: readonly PlannedUpdate[];
  readonly same: readonly PlannedFigure[];
  /** Stored figures that a blank cell takes back to "chưa có số liệu", because the officer said so. */
  readonly erase: readonly PlannedErase[];
  /** A blank cell says nothing: where a figure is stored, it stays. */
  readonly blank: readonly CellFigure[];
}

export function planImport(
  figures: readonly CellFigure[],
  stored: readonly StoredFigure[],
  blanks: FileAnswers['blanks'] = 'keep',
): ImportPlan {
  const known = new Map(stored.map((each) => [figureKey(each.element, each.placeId), figureOf(each)]));
  const create: PlannedFigure[] = [];
  const update: PlannedUpdate[] = [];
  const same: PlannedFigure[] = [];
  const erase: PlannedErase[] = [];
  const blank: CellFigure[] = [];
  for (const each of figures) {
    const { figure } = each;
    const before = known.get(figureKey(each.element, each.placeId));
    if (figure === undefined && before !== undefined && blanks === 'erase' && !each.isSkipped)
      erase.push({ ...each, before });
    else if (figure === undefined) blank.push(each);
    else if (before === undefined) create.push({ ...each, figure });
    else if (isSameFigure(before, figure)) same.push({ ...each, figure });
    else update.push({ ...each, figure, before });
  }
  return { create, update, same, erase, blank };
}

export const isSameFigure = (a: Figure, b: Figure): boolean =>
  a.state === 'number' && b.state === 'number' ? a.value === b.value : a.state === b.state;

export const countsOf = ({ create, update, same, erase, blank }: ImportPlan): FileCounts => ({
  created: create.length,
  changed: update.length + erase.length,
  same: same.length,
  blank: blank.length,
});
