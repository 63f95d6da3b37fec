import { explainDifference } from '../../electron/explain/explain-difference.ts';
import { explainSubject } from '../../electron/explain/explain-subject.ts';
import { openSource, writeFigures } from '../../electron/forms/figures.repository.ts';
import { indicatorTable } from '../../electron/indicators/indicator-table.ts';
import { Day } from '../../shared/calendar/day.ts';
import { PeriodCode, periodNumber } from '../../shared/calendar/period.ts';
import type { Comparison, Subject } from '../../shared/explain/explain.contract.ts';
import { ElementCode, IndicatorCode } from '../../shared/ids.ts';
import { type BenchLine, measurePairs, timing } from './measure.ts';
import { withDatabase } from './open-app.ts';
import { type TenYearSet, writeTenYearSet } from './ten-year-set.ts';

const december = PeriodCode.parse('2023-M12');
const june = PeriodCode.parse('2023-M06');
const counted: Subject = { kind: 'indicator', indicator: IndicatorCode.parse('CT04'), place: null, cumulative: true };
const rate: Subject = { kind: 'indicator', indicator: IndicatorCode.parse('CT11'), place: null, cumulative: true };
const flow: Subject = { kind: 'element', element: ElementCode.parse('TT02'), place: null, cumulative: true };

/** A year explained and compared on ten years of figures, against the targets table of the same year. */
export const explain = (): Promise<BenchLine[]> =>
  withDatabase(async (context) => {
    const set = writeTenYearSet(context.handle, 'traced');
    correctSome(context, set);
    const floor = timing(() => indicatorTable(context, december));
    const before = { kind: 'day', day: Day.parse('2023-12-15') } as const;
    const now = { kind: 'now' } as const;
    const compared = (subject: Subject, period: PeriodCode): Comparison => ({
      subject,
      left: { period, at: before },
      right: { period: december, at: now },
    });
    const works: readonly (readonly [string, () => Promise<unknown>])[] = [
      ['explain communes counted', () => explainSubject(context, counted, december)],
      ['explain a rate', () => explainSubject(context, rate, december)],
      ['explain a flow', () => explainSubject(context, flow, december)],
      ['difference, corrections', () => explainDifference(context, compared(flow, december))],
      ['difference of a rate', () => explainDifference(context, compared(rate, december))],
      ['difference, half a year more', () => explainDifference(context, compared(flow, june))],
    ];
    const lines: BenchLine[] = [];
    for (const [name, work] of works) lines.push(await measurePairs(`B19 ${name}`, 1, timing(work), floor));
    return lines;
  });

/** Every tenth commune corrects its last month, on a later day than the whole set was written. */
function correctSome({ handle }: Parameters<Parameters<typeof withDatabase>[0]>[0], set: TenYearSet): void {
  const [period, places] = [periodNumber(december), set.communes.filter((_, at) => at % 10 === 0)];
  const writes = set.elements.flatMap((elementId) =>
    places.map((placeId) => ({
      elementId,
      period,
      placeId,
      figure: { state: 'number', value: 600 } as const,
      sheet: null,
      cell: null,
    })),
  );
  handle
    .transaction(() => writeFigures(handle, openSource(handle, 'hand', null, '2023-12-18T08:00:00+07:00', ''), writes))
    .immediate();
}
