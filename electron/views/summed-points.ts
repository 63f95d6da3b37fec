import type { z } from 'zod';
import { type PeriodKind, periodNumber, periodsOf } from '../../shared/calendar/period.ts';
import { coverage } from '../../shared/calendar/period-coverage.ts';
import type { Total } from '../../shared/numbers/total.ts';
import { isValidOn } from '../../shared/views/completeness-rows.ts';
import { sidesOf } from '../../shared/views/place-lines.ts';
import type { SeriesInput, SeriesPoint } from '../../shared/views/views.contract.ts';
import type { Context } from '../context.ts';
import { elementMappings } from '../forms/element-mappings.repository.ts';
import { statesByPeriod } from '../forms/figure-sums.repository.ts';
import { elementRows, periodKindsOfElements } from '../forms/forms.repository.ts';
import type { ViewMeasure } from './measure.ts';
import { datedPlaces } from './views.repository.ts';

type Input = z.output<typeof SeriesInput>;

/**
 * The same points added up where the figures lie: for a flow of one level in its own finest periods, when no longer
 * period stands in for one of them. Undefined: they must be counted figure by figure.
 */
export async function summedPoints(
  context: Context,
  measure: ViewMeasure,
  { subject, step, from, to, district }: Input,
): Promise<SeriesPoint[] | undefined> {
  if (!measure.isFlow || subject.kind !== 'element') return undefined;
  const [element] = await elementRows(context.db, subject.code);
  const [level, ...moreLevels] = element?.levels ?? [];
  if (element === undefined || level === undefined || level === 'province' || moreLevels.length > 0) return undefined;
  if ((await elementMappings(context.db)).some((mapping) => mapping.new === subject.code && from < mapping.fromYear))
    return undefined;
  const [finest, ...coarser] = (await periodKindsOfElements(context.db)).get(element.id) ?? [];
  if (finest !== step) return undefined;
  const places = (await datedPlaces(context.db)).filter(
    (place) => place.level === level && (district === null || place.id === district || place.parent === district),
  );
  const years = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const read = (kinds: readonly PeriodKind[]) => {
    const periods = years.flatMap((year) => kinds.flatMap((kind) => periodsOf(year, kind).map(periodNumber)));
    return statesByPeriod(
      context.handle,
      element.id,
      periods,
      places.map(({ id }) => id),
    );
  };
  if (coarser.length > 0 && read(coarser).length > 0) return undefined;
  const sums = new Map(read([step]).map((sum) => [sum.period, sum]));
  return years
    .flatMap((year) => periodsOf(year, step))
    .map((period) => {
      const { to: lastDay } = coverage(period, 'administrative');
      const valid = places.filter((place) => isValidOn(place, lastDay)).length;
      return {
        period,
        ...sidesOf(measure, { numerator: totalOf(sums.get(periodNumber(period)), valid), denominator: null }),
      };
    });
}

type Sum = ReturnType<typeof statesByPeriod>[number];

function totalOf(sum: Sum | undefined, places: number): Total {
  const { value, numbers, none, notApplicable } = sum ?? { value: 0, numbers: 0, none: 0, notApplicable: 0 };
  const counted = numbers + none;
  const expected = places - notApplicable;
  return {
    value,
    counted,
    expected,
    missing: expected - counted,
    known: counted > 0,
    allNone: counted > 0 && numbers === 0,
  };
}
