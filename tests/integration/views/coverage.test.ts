import { expect, test } from 'vitest';
import { Day } from '../../../shared/calendar/day.ts';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import type { ViewFigure } from '../../../shared/views/views.contract.ts';
import { aDraft } from '../../builders/a-draft.ts';
import { aPreparedFolder } from '../../builders/database-content.ts';
import { theOffice, typeIn } from '../explain/an-office.ts';

const months = ['2023-M01', '2023-M02', '2023-M03'].map((text) => PeriodCode.parse(text));
const numberOf = (figure: ViewFigure | null | undefined) => figure?.value ?? null;

/** One commune ends on 20 March: the administrative month to 14 March still has it, the calendar month has not. */
test.each(['administrative', 'calendar'] as const)(
  'every view adds up to the targets table and to the explanation, %s periods',
  async (coverage) => {
    const folder = aPreparedFolder((handle) =>
      handle
        .prepare("UPDATE place SET valid_to = ? WHERE id = (SELECT max(id) FROM place WHERE level = 'commune')")
        .run('2023-03-20'),
    );
    const app = theOffice('2023-04-20', folder);
    const communes = (await app.api.places.list({ on: Day.parse('2023-02-01') })).filter(
      ({ level }) => level === 'commune',
    );
    for (const { id } of [...communes.slice(0, 2), ...communes.slice(-1)]) await typeIn(app, id, 'TT02', 3, '');
    const counting = await app.api.indicators.save(aDraft({ coverage }));
    const adding = await app.api.indicators.save(
      aDraft({ coverage, name: 'Số buổi trên mỗi xã', numerator: 'TT02', denominator: 'số xã', target: null }),
    );
    const denominators = new Set<number | null>();
    for (const { code } of [counting, adding]) {
      const subject = { kind: 'indicator', code } as const;
      const series = await app.api.views.series({
        ...{ subject, step: 'month', from: 2023, to: 2023, district: null, audience: 'inside' },
      });
      const strip = await app.api.views.strip({ indicator: code });
      for (const period of months) {
        const row = (await app.api.indicators.table({ period })).find((one) => one.code === code);
        const asked = { subject, period, cumulative: true, district: null, audience: 'inside' } as const;
        const { total, lines } = await app.api.views.byPlace(asked);
        const about = { indicator: code, place: null, period };
        const { sides, percent } = await app.api.explain.indicator({ ...about, cumulative: true });
        expect(sides.map(({ amount }) => amount)).toEqual([row?.numerator, row?.denominator]);
        expect([numberOf(total.numerator), numberOf(total.denominator)]).toEqual(
          sides.map(({ amount }) => amount.value),
        );
        expect(lines.reduce((sum, { denominator }) => sum + (denominator?.value ?? 0), 0)).toBe(
          total.denominator?.value,
        );
        expect([total.percent, total.status]).toEqual([row?.percent, row?.status]);
        expect(percent).toBe(row?.percent);
        denominators.add(numberOf(total.denominator));
        const point = series.points.find((one) => one.period === period);
        const alone = await app.api.explain.indicator({ ...about, cumulative: false });
        const isReported = (alone.sides[0]?.amount.counted ?? 0) > 0;
        const shown = isReported ? sides : alone.sides;
        expect([numberOf(point?.numerator), numberOf(point?.denominator)]).toEqual(
          shown.map(({ amount }) => amount.value ?? 0),
        );
        const cell = strip.rows[0]?.cells[strip.periods.indexOf(period)];
        expect(numberOf(cell?.figure)).toBe(alone.sides[0]?.amount.value ?? 0);
        for (const { place, denominator } of lines) {
          const own = await app.api.explain.indicator({ ...about, place, cumulative: true });
          expect(own.sides[1]?.amount.value).toBe(denominator?.value);
        }
      }
    }
    expect([...denominators]).toEqual(coverage === 'calendar' ? [204, 203] : [204]);
  },
  30_000,
);
