import { coverage } from '../../shared/calendar/period-coverage.ts';
import type { FigureDifference } from '../../shared/imports/imports.contract.ts';
import type { CellFigure } from '../../shared/imports/validate.ts';
import type { Figure } from '../../shared/numbers/figure.ts';
import type { Context } from '../context.ts';
import { elementRows } from '../forms/forms.repository.ts';
import { placesOn } from '../places/places.repository.ts';
import { type KnownIds, storedCell } from './apply-file.ts';
import { planFor } from './examine-file.ts';
import { type GivenFile, stagedFile } from './staged-file.ts';
import type { Staging } from './staging.ts';

/** What one file would change, each figure with its cell: changes first (erased ones have no after), then what is new. */
export async function differencesOf(
  context: Context,
  staging: Staging,
  given: GivenFile,
  ids: KnownIds,
): Promise<FigureDifference[]> {
  const examination = await stagedFile(context, staging, given);
  if (examination.kind === 'refused') return [];
  const { file } = examination;
  const plan = planFor(context, file, ids.codes);
  const elements = new Map((await elementRows(context.db)).map(({ code, name }) => [code, name]));
  const places = await placesOn(context.db, coverage(file.recognised.period, 'administrative').to);
  const names = new Map(places.map(({ id, type, name }) => [id, `${type} ${name}`]));
  const difference = (planned: CellFigure, before: Figure | undefined): FigureDifference => ({
    element: planned.element,
    elementName: elements.get(planned.element) ?? '',
    placeId: planned.placeId,
    place: names.get(planned.placeId) ?? '',
    sheet: planned.sheet,
    cell: planned.cell,
    before: before === undefined ? null : storedCell(before),
    after: planned.figure === undefined ? null : storedCell(planned.figure),
  });
  return [
    ...plan.update.map((change) => difference(change, change.before)),
    ...plan.erase.map((erased) => difference(erased, erased.before)),
    ...plan.create.map((created) => difference(created, undefined)),
  ];
}
