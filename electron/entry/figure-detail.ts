import { type PeriodCode, periodNumber } from '../../shared/calendar/period.ts';
import { periodTitle } from '../../shared/calendar/period-label.ts';
import type { EntryFigure, FigureDetail, PastFigure } from '../../shared/entry/entry.contract.ts';
import { periodsUpTo, yearBefore } from '../../shared/entry/periods-up-to.ts';
import type { FigureUnderNewCode } from '../../shared/forms/element-mapping.ts';
import type { PlaceId } from '../../shared/ids.ts';
import type { Figure } from '../../shared/numbers/figure.ts';
import type { Context } from '../context.ts';
import { seriesUnderNewCode } from '../forms/element-mappings.repository.ts';
import { choiceAt, type FedKey, fedAt, registerOfId, reportedAt } from '../forms/fed-figures.repository.ts';
import { figureHistory } from '../forms/figures.repository.ts';
import { elementRows } from '../forms/forms.repository.ts';
import type { ElementCodes } from '../forms/stored-figures.ts';
import { placeName } from '../places/places.repository.ts';
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
    const pastAt = await pastFigures(context, elementId, placeId, wanted);
    return {
      series: series.map((code) => ({ period: code, label: periodTitle(code), ...pastAt(code) })),
      samePeriodLastYear: lastYear === undefined ? unknown : pastAt(lastYear),
      note: noteAt(context.handle, key),
      history: figureHistory(context.handle, elementId, period, placeId),
      fed: await fedDetail(context, key, where.place),
    };
  };

async function fedDetail({ db, handle }: Context, key: FedKey, place: PlaceId): Promise<FigureDetail['fed']> {
  const fed = fedAt(handle, key);
  if (fed === undefined) return null;
  const choice = choiceAt(handle, key);
  return {
    register: registerOfId(handle, fed.registerId),
    placeName: (await placeName(db, place)) ?? '',
    fed: fed.value,
    reported: reportedAt(handle, key)?.figure ?? null,
    holds: choice?.holds ?? 'register',
    choice: choice === undefined ? null : { reason: choice.reason, at: choice.at },
  };
}

const unknown: PastFigure = { figure: null, underOld: null };

/** What was counted before the element was in force is shown under its code, and said to be so. */
async function pastFigures({ db, handle }: Context, elementId: number, placeId: number, periods: readonly number[]) {
  const rows = seriesUnderNewCode(handle, elementId, placeId, periods);
  const isMapped = rows.some(({ under }) => under.length > 0);
  const codes = new Map(isMapped ? (await elementRows(db)).map(({ id, code }) => [id, code]) : []);
  const past = new Map(rows.map((row) => [row.period, pastOf(row, codes)]));
  return (code: PeriodCode): PastFigure => past.get(periodNumber(code)) ?? unknown;
}

function pastOf({ figure, counted, expected, under }: FigureUnderNewCode, codes: ElementCodes): PastFigure {
  const old = under.flatMap((id) => codes.get(id) ?? []);
  return { figure: storedOf(figure), underOld: old.length === 0 ? null : { codes: old, counted, expected } };
}

const storedOf = (figure: Figure | undefined): EntryFigure | null =>
  figure === undefined ? null : { state: figure.state, value: figure.state === 'number' ? figure.value : 0 };
