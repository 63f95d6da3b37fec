import type { z } from 'zod';
import { AppFailure } from '../../shared/errors/app-error.ts';
import type { formsContract } from '../../shared/forms/forms.contract.ts';
import type { Context } from '../context.ts';
import { type FigureGround, figureGround } from './figure-locks.ts';
import { type RefusedFigure, recordFigures } from './record-figures.ts';

type Input = z.output<(typeof formsContract)['record']['input']>;

/** Stores one figure typed by hand: a block of one, whose refusal is an error. */
export const recordFigure =
  (context: Context) =>
  async ({ element, place, period, figure, reason }: Input) => {
    const ground = await figureGround(context);
    const cells = [{ element, place, figure }];
    const { changed, refused } = recordFigures(context, ground, { period, cells, mode: 'all', reason, source: 'hand' });
    for (const one of refused) throw failureOf(one, ground);
    return { changed: changed > 0 };
  };

export function failureOf(
  { element, place, problem, lock }: RefusedFigure,
  { elements }: Pick<FigureGround, 'elements'>,
): AppFailure {
  if (lock !== null) return new AppFailure({ code: 'figure-locked', lock });
  if (problem !== 'unknown') {
    return new AppFailure({ code: 'invalid-input', problems: [{ path: 'figure.value', issue: problem }] });
  }
  return elements.has(element)
    ? new AppFailure({ code: 'not-found', entity: 'place', id: String(place) })
    : new AppFailure({ code: 'not-found', entity: 'form', id: element });
}
