import type { Day } from '../../shared/calendar/day.ts';
import { periodNumber } from '../../shared/calendar/period.ts';
import { AppFailure } from '../../shared/errors/app-error.ts';
import type { ElementCode } from '../../shared/ids.ts';
import { answersTo } from '../../shared/imports/file-question.ts';
import type { Correction, FileCounts } from '../../shared/imports/imports.contract.ts';
import { countsOf } from '../../shared/imports/plan-import.ts';
import type { CellFigure } from '../../shared/imports/validate.ts';
import type { Figure } from '../../shared/numbers/figure.ts';
import type { Context } from '../context.ts';
import { heldAmong } from '../forms/fed-figures.repository.ts';
import { type FigureWrite, openSource, type StoredFigureCell, writeFigures } from '../forms/figures.repository.ts';
import { holdFed } from '../forms/hold-fed.ts';
import type { ElementCodes } from '../forms/stored-figures.ts';
import { forgetSteps } from '../undo/forget-steps.ts';
import { type AcceptedFile, planFor } from './examine-file.ts';
import { insertImport } from './imports.repository.ts';
import { keepOriginal } from './stage-file.ts';

export interface KnownIds {
  readonly codes: ElementCodes;
  readonly elements: ReadonlyMap<ElementCode, number>;
  readonly forms: ReadonlyMap<string, number>;
}

export interface Reception {
  readonly receivedOn: Day;
  /** Where it changes what an earlier file brought. */
  readonly correction: Correction | null;
}

/**
 * Stores one file: the original is kept first, then everything else in one transaction. The plan is made again inside
 * it, so what is stored is decided by what the database holds at that moment, whole or not at all. Its receipts can
 * change what earlier decisions on deadlines mean, so these are no longer taken back. Where a register's figure holds it
 * goes on holding: the file's is kept in the history, beside it.
 */
export function applyFile(
  context: Context,
  file: AcceptedFile,
  ids: KnownIds,
  { receivedOn, correction }: Reception,
): void {
  if (file.keepsOriginal !== false) keepOriginal(context.folders, file.staged);
  context.handle
    .transaction(() => {
      const plan = planFor(context, file, ids.codes);
      const importId = keepImport(context, file, ids, { receivedOn, correction, counts: countsOf(plan) });
      const writes = [...plan.create, ...plan.update, ...plan.erase].map((planned) =>
        writeOf(file, planned, ids.elements),
      );
      if (writes.length === 0) return;
      const at = context.clock.now();
      writeFigures(context.handle, openSource(context.handle, 'file', importId, at, ''), writes);
      holdFed(context.handle, heldAmong(context.handle, writes), at, '');
    })
    .immediate();
  forgetSteps(context);
}

function keepImport(
  context: Context,
  { staged, plan, recognised, answers, questions }: AcceptedFile,
  ids: KnownIds,
  { receivedOn, correction, counts }: Reception & { readonly counts: FileCounts },
): number {
  const formId = ids.forms.get(recognised.form);
  if (formId === undefined) throw new AppFailure({ code: 'not-found', entity: 'form', id: recognised.form });
  return insertImport(context.handle, {
    sha256: staged.sha256,
    fileName: staged.fileName,
    bytes: staged.bytes,
    plan,
    formId,
    placeId: recognised.placeId,
    period: recognised.period,
    receivedOn,
    appliedAt: context.clock.now(),
    counts,
    correction,
    answers: { ...answers, given: answersTo(questions) },
  });
}

function writeOf({ recognised }: AcceptedFile, planned: CellFigure, ids: KnownIds['elements']): FigureWrite {
  const elementId = ids.get(planned.element);
  if (elementId === undefined) throw new AppFailure({ code: 'not-found', entity: 'form', id: planned.element });
  return {
    elementId,
    period: periodNumber(recognised.period),
    placeId: planned.placeId,
    figure: planned.figure === undefined ? null : storedCell(planned.figure),
    sheet: planned.sheet,
    cell: planned.cell,
  };
}

export const storedCell = (figure: Figure): StoredFigureCell => ({
  state: figure.state,
  value: figure.state === 'number' ? figure.value : 0,
});
