import { type PeriodCode, periodNumber } from '../../shared/calendar/period.ts';
import type { FigureLock } from '../../shared/forms/figure-lock.ts';
import type { ElementCode, PlaceId } from '../../shared/ids.ts';
import type { Context } from '../context.ts';
import {
  type FigureGround,
  figureGround,
  type KnownAt,
  knownAt,
  lockOfFigure,
  locksNow,
} from '../forms/figure-locks.ts';
import { failureOf } from '../forms/record-figure.ts';
import type { RowKey } from './entry.repository.ts';

export interface FigureKey {
  readonly element: ElementCode;
  readonly place: PlaceId;
  readonly period: PeriodCode;
}

export interface KnownFigure {
  readonly key: RowKey;
  readonly known: KnownAt;
  readonly ground: FigureGround;
}

/** The figure spoken of, whether it may change or not; an unknown element or place is a failure. */
export async function knownFigure(context: Context, { element, place, period }: FigureKey): Promise<KnownFigure> {
  const ground = await figureGround(context);
  const known = knownAt(ground, { element, place }, period);
  if (known === undefined) throw failureOf({ element, place, problem: 'unknown', lock: null }, ground);
  return { key: [known.element.id, periodNumber(period), place], known, ground };
}

/** Asked inside the writing transaction. */
export const lockNow = (context: Context, { ground, known }: KnownFigure, period: PeriodCode): FigureLock | null =>
  lockOfFigure(ground, locksNow(context), known, period);
