import type { z } from 'zod';
import { periodNumber } from '../../shared/calendar/period.ts';
import { AppFailure } from '../../shared/errors/app-error.ts';
import type { formsContract } from '../../shared/forms/forms.contract.ts';
import type { Context } from '../context.ts';
import { figureAt, openSource, stateNumber, writeFigures } from './figures.repository.ts';
import { elementRows, type StoredElement } from './forms.repository.ts';

type Input = z.output<(typeof formsContract)['record']['input']>;

/** Stores one figure typed by hand, with its history, in one transaction. */
export const recordFigure = (context: Context) => async (input: Input) => {
  const element = (await elementRows(context.db)).find(({ code }) => code === input.element);
  if (element === undefined) throw new AppFailure({ code: 'not-found', entity: 'form', id: input.element });
  refuseOutOfRange(element, input.figure);
  const key = { elementId: element.id, period: periodNumber(input.period), placeId: input.place };
  return context.handle
    .transaction(() => {
      const before = figureAt(context.handle, key.elementId, key.period, key.placeId);
      if (isSame(before, input.figure)) return { changed: false };
      const source = openSource(context.handle, 'hand', null, context.clock.now(), input.reason);
      writeFigures(context.handle, source, [{ ...key, figure: input.figure, sheet: null, cell: null }]);
      return { changed: true };
    })
    .immediate();
};

type Given = Input['figure'];

function refuseOutOfRange(element: StoredElement, figure: Given): void {
  const issue = figure === null ? undefined : issueOf(element, figure);
  if (issue !== undefined) throw new AppFailure({ code: 'invalid-input', problems: [{ path: 'figure.value', issue }] });
}

function issueOf(element: StoredElement, { state, value }: NonNullable<Given>): string | undefined {
  if (state !== 'number') return value === 0 ? undefined : 'state_without_value';
  if (element.min !== null && value < element.min) return 'too_small';
  return element.max !== null && value > element.max ? 'too_big' : undefined;
}

const isSame = (before: ReturnType<typeof figureAt>, after: Given): boolean =>
  before === undefined || after === null
    ? before === undefined && after === null
    : stateNumber(before.state) === stateNumber(after.state) && before.value === after.value;
