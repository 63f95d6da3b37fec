import type { z } from 'zod';
import { periodNumber } from '../../shared/calendar/period.ts';
import { readerOf } from '../../shared/indicators/amount.ts';
import type { FigureSource, viewsContract } from '../../shared/views/views.contract.ts';
import type { Context } from '../context.ts';
import { elementRows } from '../forms/forms.repository.ts';
import { gatherFacts } from '../indicators/gather-facts.ts';
import { figuresWithSource } from '../indicators/indicators.repository.ts';
import { measureOf, shapeOf } from './measure.ts';

type Input = z.output<(typeof viewsContract)['sources']['input']>;

/** The figures of one place that count in the window, each with the file and cell that brought it. */
export async function sources(context: Context, { subject, place, ...window }: Input): Promise<FigureSource[]> {
  const { elements } = await measureOf(context, subject);
  const facts = await gatherFacts(context, elements, window.period);
  const stored = (await elementRows(context.db)).filter(({ code }) => elements.has(code));
  return stored.flatMap((element) => {
    const used = readerOf(element.code, facts, window)
      .usedAt(place)
      .used.map(({ period }) => period);
    return figuresWithSource(context.handle, element.id, used.map(periodNumber))
      .filter(({ placeId }) => placeId === place)
      .map(({ period, state, value, source }) => ({
        element: element.code,
        elementName: element.name,
        period,
        figure: { state, value },
        shape: { ...shapeOf(element), options: element.options },
        ...source,
      }));
  });
}
