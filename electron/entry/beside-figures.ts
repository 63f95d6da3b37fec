import { AppFailure } from '../../shared/errors/app-error.ts';
import type { FigureLock } from '../../shared/forms/figure-lock.ts';
import type { ElementCode, PlaceId } from '../../shared/ids.ts';
import type { Context } from '../context.ts';
import { controlTotalAt, logEntryChange, noteAt, writeControlTotal, writeNote } from './entry.repository.ts';
import { type FigureKey, knownFigure, lockNow } from './known-figure.ts';

/** A figure of a closed period or of a register may still be explained; where none can stand there is nothing to explain. */
export const saveNote =
  (context: Context) =>
  async ({ text, ...where }: FigureKey & { readonly text: string }) => {
    const figure = await knownFigure(context, where);
    const { handle } = context;
    return inTransaction(context, (at) => {
      const lock = lockNow(context, figure, where.period);
      if (lock !== null && lock.kind !== 'period' && lock.kind !== 'register') throw locked(lock);
      const before = noteAt(handle, figure.key);
      if (before === text) return false;
      writeNote(handle, figure.key, text, at);
      log(context, 'value-note', figure.key, where, [before === '' ? null : before, text === '' ? null : text], at);
      return true;
    });
  };

type GivenTotal = Omit<FigureKey, 'place'> & { readonly district: PlaceId; readonly value: number | null };

/** The bottom line of the paper stands under the rows of communes: it is asked as one of them would be, and no register counts it. */
export const saveControlTotal =
  (context: Context) =>
  async ({ district, value, ...rest }: GivenTotal) => {
    const where = { ...rest, place: district };
    const figure = await knownFigure(context, where);
    if (figure.known.place.level !== 'district') throw locked({ kind: 'other-level' });
    if (value !== null && value < 0) throw tooSmall();
    const line = { ...figure, known: { ...figure.known, place: { ...figure.known.place, level: 'commune' as const } } };
    const { handle } = context;
    return inTransaction(context, (at) => {
      const lock = lockNow(context, line, where.period);
      if (lock !== null && lock.kind !== 'register') throw locked(lock);
      const before = controlTotalAt(handle, figure.key);
      if (before === value) return false;
      writeControlTotal(handle, figure.key, value, at);
      log(context, 'control-total', figure.key, where, [textOf(before), textOf(value)], at);
      return true;
    });
  };

const textOf = (value: number | null): string | null => (value === null ? null : String(value));

const locked = (lock: FigureLock): AppFailure => new AppFailure({ code: 'figure-locked', lock });

const tooSmall = (): AppFailure =>
  new AppFailure({ code: 'invalid-input', problems: [{ path: 'value', issue: 'too_small' }] });

const inTransaction = ({ handle, clock }: Context, write: (at: string) => boolean): { changed: number } =>
  handle.transaction(() => ({ changed: write(clock.now()) ? 1 : 0 })).immediate();

/** Of an element; the field names the period and the place. */
function log(
  { handle }: Context,
  entity: 'value-note' | 'control-total',
  [id]: readonly [number, ...unknown[]],
  { period, place }: { readonly element: ElementCode; readonly period: string; readonly place: PlaceId },
  [before, after]: readonly [string | null, string | null],
  at: string,
): void {
  logEntryChange(handle, { entity, id, field: `${period} ${place}`, before, after }, at);
}
