import type { PeriodCode } from '../../shared/calendar/period.ts';
import { AppFailure } from '../../shared/errors/app-error.ts';
import type { FigureLock } from '../../shared/forms/figure-lock.ts';
import type { ImportId } from '../../shared/ids.ts';
import type { ImportUndoPlan, KeptFigure, UndoneFigure } from '../../shared/imports/history.contract.ts';
import type { Context } from '../context.ts';
import {
  type FigureGround,
  figureGround,
  knownAt,
  lockOfFigure,
  lockOfPeriod,
  locksNow,
} from '../forms/figure-locks.ts';
import type { FigureWrite } from '../forms/figures.repository.ts';
import type { Since } from './touched-prints.repository.ts';
import { type IndicatorElements, indicatorElements, touchedPrints } from './touched-prints.ts';
import { aroundChanges, changesOfImport, importRow, laterSame, type WrittenChange } from './undo-import.repository.ts';

/** What decides besides what is stored; read before the transaction, which waits for nothing. */
export interface UndoGround {
  readonly figures: FigureGround;
  readonly indicators: IndicatorElements;
}

export const undoGround = async (context: Context): Promise<UndoGround> => ({
  figures: await figureGround(context),
  indicators: await indicatorElements(context),
});

export interface PlannedUndo {
  readonly plan: ImportUndoPlan;
  readonly writes: readonly FigureWrite[];
}

/**
 * A figure goes back if it stands on the file's change, also where a later file that hid it was taken back meanwhile. It
 * goes back to what held before and still stands: a figure of a file that was itself taken back does not come again.
 */
export function planUndo(context: Context, { figures, indicators }: UndoGround, id: ImportId): PlannedUndo {
  const { handle, clock } = context;
  const row = importRow(handle, id);
  if (row === undefined) throw new AppFailure({ code: 'not-found', entity: 'import', id: String(id) });
  if (row.undoneAt !== null) throw new AppFailure({ code: 'stale', entity: 'import' });
  const around = aroundChanges(handle);
  const changes = changesOfImport(handle, id).map((own) => ({ own, ...around(own) }));
  const [back, stay] = [changes.filter(standsOn), changes.filter((each) => !standsOn(each))];
  const touched = back.map(({ own }) => own);
  const today = clock.today();
  const periodLock = lockOfPeriod(context, { period: row.period, planYear: figures.planYear, today });
  return {
    plan: {
      restored: back.map(restoredOf),
      kept: stay.map(keptOf),
      locks: distinct([
        ...(periodLock === null ? [] : [periodLock]),
        ...locksOf(context, figures, touched, row.period),
      ]),
      prints: touchedPrints(context, indicators, {
        period: row.period,
        figures: touched,
        since: sinceOf(touched, row.appliedAt),
      }),
      later: touched.length === 0 ? [] : laterSame(handle, id),
      receipts: row.receipts,
    },
    writes: back.map(writeOf),
  };
}

const sinceOf = (changes: readonly WrittenChange[], at: string): Since => ({
  change: changes.reduce((first, { id }) => Math.min(first, id), Number.MAX_SAFE_INTEGER),
  at,
});

interface Change extends ReturnType<ReturnType<typeof aroundChanges>> {
  readonly own: WrittenChange;
}

const standsOn = ({ own, last }: Change): boolean => (last.restores ?? last.id) === own.id;

const named = ({ element, elementName, placeId, place }: WrittenChange) => ({ element, elementName, placeId, place });

const restoredOf = ({ own, before }: Change): UndoneFigure => ({
  ...named(own),
  now: own.figure,
  before: before?.figure ?? null,
});

const keptOf = ({ own, last: { figure, kind, at, fileName } }: Change): KeptFigure => ({
  ...named(own),
  written: own.figure,
  now: figure,
  by: { kind, at, fileName },
});

const writeOf = ({ own: { elementId, period, placeId }, before }: Change): FigureWrite => ({
  elementId,
  period,
  placeId,
  figure: before?.figure ?? null,
  sheet: null,
  cell: null,
  ...(before === undefined ? {} : { restores: before.id }),
});

function locksOf(
  context: Context,
  ground: FigureGround,
  changes: readonly WrittenChange[],
  period: PeriodCode,
): FigureLock[] {
  const locks = locksNow(context);
  return changes.flatMap(({ element, placeId }) => {
    const known = knownAt(ground, { element, place: placeId }, period);
    return (known === undefined ? null : lockOfFigure(ground, locks, known, period)) ?? [];
  });
}

const distinct = (locks: readonly FigureLock[]): FigureLock[] => [
  ...new Map(locks.map((lock) => [JSON.stringify(lock), lock])).values(),
];
