import { type PeriodCode, periodNumber } from '../../shared/calendar/period.ts';
import type { FigureLock } from '../../shared/forms/figure-lock.ts';
import { type FigureMisfit, misfitOf } from '../../shared/forms/figure-misfit.ts';
import type { ElementCode, PlaceId } from '../../shared/ids.ts';
import type { Context } from '../context.ts';
import { besideCatalogue } from '../database/until-written.ts';
import { type FigureGround, knownAt, type LocksNow, lockOfFigure, locksNow } from './figure-locks.ts';
import {
  type FigureWrite,
  figureReader,
  openSource,
  type StoredFigureCell,
  type StoredFigureRow,
  writeFigures,
} from './figures.repository.ts';

export interface GivenFigure {
  readonly element: ElementCode;
  readonly place: PlaceId;
  /** Null takes it back to "chưa có số liệu". */
  readonly figure: StoredFigureCell | null;
}

export interface GivenBlock {
  readonly period: PeriodCode;
  readonly cells: readonly GivenFigure[];
  /** 'all': one refused figure and nothing is stored; 'fitting': the others are. */
  readonly mode: 'all' | 'fitting';
  readonly reason: string;
  readonly source: 'hand' | 'undo';
}

export interface RefusedFigure extends Pick<GivenFigure, 'element' | 'place'> {
  readonly problem: FigureMisfit | 'locked' | 'unknown';
  readonly lock: FigureLock | null;
}

export interface RecordedBlock {
  readonly changed: number;
  readonly refused: RefusedFigure[];
}

/** Every figure typed, pasted or put back goes through here: judged and stored in one transaction, under one source. */
export const recordFigures = (context: Context, ground: FigureGround, block: GivenBlock): RecordedBlock =>
  besideCatalogue(
    context.handle,
    context.handle.transaction(() => {
      const { fitting, refused } = judged(ground, locksNow(context), block);
      if (block.mode === 'all' && refused.length > 0) return { changed: 0, refused };
      return { changed: store(context, block, fitting), refused };
    }).immediate,
  );

interface Judged {
  /** By figure: of one given twice the last counts. */
  readonly fitting: Map<string, FigureWrite>;
  readonly refused: RefusedFigure[];
}

function judged(ground: FigureGround, locks: LocksNow, { period, cells }: GivenBlock): Judged {
  const [fitting, refused] = [new Map<string, FigureWrite>(), [] as RefusedFigure[]];
  const key = periodNumber(period);
  for (const { element, place, figure } of cells) {
    const refuse = (problem: RefusedFigure['problem'], lock: FigureLock | null = null) =>
      refused.push({ element, place, problem, lock });
    const known = knownAt(ground, { element, place }, period);
    const lock = known === undefined ? null : lockOfFigure(ground, locks, known, period);
    const misfit = known === undefined || figure === null ? undefined : misfitOf(known.element, figure);
    if (known === undefined) refuse('unknown');
    else if (lock !== null) refuse('locked', lock);
    else if (misfit !== undefined) refuse(misfit);
    else fitting.set(`${place}|${element}`, writeOf(known.element.id, key, place, figure));
  }
  return { fitting, refused };
}

const writeOf = (
  elementId: number,
  period: number,
  placeId: PlaceId,
  figure: StoredFigureCell | null,
): FigureWrite => ({
  elementId,
  period,
  placeId,
  figure,
  sheet: null,
  cell: null,
});

/** What is stored already is neither written nor a step of the history. */
function store({ handle, clock }: Context, { source, reason }: GivenBlock, fitting: Judged['fitting']): number {
  const stored = figureReader(handle);
  const writes = [...fitting.values()].filter(
    ({ elementId, period, placeId, figure }) => !isSame(stored(elementId, period, placeId), figure),
  );
  if (writes.length > 0) writeFigures(handle, openSource(handle, source, null, clock.now(), reason), writes);
  return writes.length;
}

const isSame = (before: StoredFigureRow | undefined, after: StoredFigureCell | null): boolean =>
  before === undefined || after === null
    ? before === undefined && after === null
    : before.state === after.state && before.value === after.value;
