import { numberShown } from '../../shared/exports/read-shown.ts';
import type { ViewFigure } from '../../shared/views/views.contract.ts';

interface GuardedCount {
  readonly 'data-guarded-count'?: number;
}

/** Attributes of a cell by which an export of its table knows what must be hidden outside (exports/read-table.ts). */
export const guardedCount = (
  isGuarded: boolean,
  { state, value }: Pick<ViewFigure, 'state' | 'value'>,
): GuardedCount => (isGuarded && state === 'number' ? { 'data-guarded-count': value } : {});

/** Of a figure that is known by its text alone. */
export function guardedText(isGuarded: boolean, text: string | null): GuardedCount {
  const value = text === null ? undefined : numberShown(text)?.value;
  return isGuarded && value !== undefined ? { 'data-guarded-count': value } : {};
}

/** Of what is worked out from the counts of its row. */
export const followsGuarded = (isGuarded: boolean): { 'data-follows-guarded'?: true } =>
  isGuarded ? { 'data-follows-guarded': true } : {};
