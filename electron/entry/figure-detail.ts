import { type PeriodCode, periodNumber } from '../../shared/calendar/period.ts';
import { periodTitle } from '../../shared/calendar/period-label.ts';
import type { EntryFigure, FigureDetail } from '../../shared/entry/entry.contract.ts';
import { periodsUpTo, yearBefore } from '../../shared/entry/periods-up-to.ts';
import type { Context } from '../context.ts';
import { figureHistory, figureSeries } from '../forms/figures.repository.ts';
import { noteAt } from './entry.repository.ts';
import { type FigureKey, knownFigure } from './known-figure.ts';

/** Across plan years: the same place and element, whatever plan asked for the figure. */
export const figureDetail =
  (context: Context) =>
  async (where: FigureKey): Promise<FigureDetail> => {
    const { key } = await knownFigure(context, where);
    const [elementId, period, placeId] = key;
    const series = periodsUpTo(where.period);
    const lastYear = yearBefore(where.period);
    const wanted = [...series, ...(lastYear === undefined ? [] : [lastYear])].map(periodNumber);
    const figures = new Map<number, EntryFigure>(
      figureSeries(context.handle, elementId, placeId, wanted).map(({ period: at, state, value }) => [
        at,
        { state, value },
      ]),
    );
    const figureAt = (code: PeriodCode) => figures.get(periodNumber(code)) ?? null;
    return {
      series: series.map((code) => ({ period: code, label: periodTitle(code), figure: figureAt(code) })),
      samePeriodLastYear: lastYear === undefined ? null : figureAt(lastYear),
      note: noteAt(context.handle, key),
      history: figureHistory(context.handle, elementId, period, placeId),
    };
  };
