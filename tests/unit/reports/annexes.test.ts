import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Day } from '../../../shared/calendar/day.ts';
import { PeriodCode, periodsOf } from '../../../shared/calendar/period.ts';
import { ElementCode, IndicatorCode } from '../../../shared/ids.ts';
import type { Amount, IndicatorRow } from '../../../shared/indicators/indicators.contract.ts';
import type { Chart, Table } from '../../../shared/paper/document.ts';
import type { GuardedSeries } from '../../../shared/reports/guard-series.ts';
import type { ReportFacts, ReportSources } from '../../../shared/reports/report-facts.ts';
import { reportPaper } from '../../../shared/reports/report-paper.ts';
import { aDistrictTable, anIndicator, known, none, notApplicable, reportFacts, unknown } from './report-facts.ts';

type Annex = ReportFacts['annexes'][number];

/** The blocks of the one annex that is asked for. */
function annexOf(annex: Annex, changes: Partial<ReportFacts> = {}) {
  const part = reportPaper(reportFacts({ ...changes, annexes: [annex] })).parts[1];
  if (part === undefined) throw new Error('an annex');
  return { part, ...told(part.blocks) };
}

const told = (blocks: ReturnType<typeof reportPaper>['parts'][number]['blocks']) => ({
  tables: blocks.filter((block): block is Table => block.kind === 'table'),
  charts: blocks.filter((block): block is Chart => block.kind === 'chart'),
  notes: blocks.flatMap((block) => (block.kind === 'note' ? [block.text] : [])),
});

const texts = (table: Table | undefined): string[][] =>
  table?.rows.map(({ cells }) => cells.map(({ text }) => text)) ?? [];

const noMonths = { columns: [], rows: [] };
const targets = (...indicators: readonly IndicatorRow[]) =>
  annexOf({ kind: 'targets', months: noMonths }, { indicators });

describe('the annex of targets', () => {
  test('last year in its four states, and where nothing at all is stored', () => {
    const lastYear = (numerator: Amount, denominator: Amount | null = known(200), percent: number | null = null) =>
      anIndicator({ lastYear: { numerator, denominator, percent } });
    const { tables } = targets(
      lastYear(known(150), known(200), 750),
      lastYear(none(), none()),
      lastYear(none(), null),
      lastYear(notApplicable),
      lastYear(unknown),
      anIndicator({ lastYear: null }),
    );
    expect(texts(tables[0]).map((cells) => cells.slice(7, 9))).toEqual([
      ['150/200', '75%'],
      ['không phát sinh', ''],
      ['không phát sinh', ''],
      ['không áp dụng', ''],
      ['chưa có số liệu', ''],
      ['chưa có số liệu', ''],
    ]);
  });

  test('the chart draws the rates of the table with the level that the plan sets, and names lines by their numbers', () => {
    const rows = [
      anIndicator({ clause: 'II.1' }),
      anIndicator({ presentation: 'count', denominator: null, percent: null, target: null, status: null }),
      anIndicator({ clause: 'II.4', percent: null, status: 'none-occurred' }),
    ];
    const { charts, tables } = targets(...rows);
    const [chart] = charts;
    expect(chart?.labels).toEqual(['1. Mục II.1', '3. Mục II.4']);
    expect(chart?.series[0]?.points).toEqual([
      { text: '91,7%', value: { value: 917, scale: 1 } },
      { text: 'Không phát sinh', value: null },
    ]);
    expect(chart?.series[1]?.points[0]?.value).toEqual({ value: 100, scale: 0 });
    expect(texts(tables[0])[0]?.[6]).toBe('91,7%');
  });

  test('nothing to draw, no chart', () => {
    expect(targets(anIndicator({ percent: null, status: 'incomplete' })).charts).toEqual([]);
  });
});

describe('months beside each other', () => {
  const column = aDistrictTable().columns;
  const months = periodsOf(2023, 'month').slice(0, 3);
  const amounts: readonly Amount[] = [known(7, 204, 204), none(204, 204), unknown];
  const table = { columns: column, rows: months.map((period, at) => ({ period, amounts: [amounts[at] ?? unknown] })) };

  test('the chart says of each month what the table says of it; what is no number is not drawn', () => {
    const course = annexOf({ kind: 'targets', months: { ...table, rows: [...table.rows, ...table.rows] } });
    const [, printed] = course.tables;
    const line = course.charts.find(({ form }) => form === 'line');
    expect(line?.series[0]?.points.map(({ text }) => text)).toEqual(texts(printed).map(([, text]) => text));
    expect(line?.series[0]?.points.map(({ value }) => value?.value ?? null)).toEqual([7, null, null, 7, null, null]);
  });

  test('one month is no course', () => {
    const alone = annexOf({ kind: 'targets', months: { ...table, rows: table.rows.slice(0, 1) } });
    expect(alone.tables).toHaveLength(1);
  });
});

test('districts are drawn in a report longer than a month, by the cells of their table', () => {
  const period = PeriodCode.parse('2023-Q3');
  const { charts, tables } = annexOf({ kind: 'districts' }, { period });
  expect(charts[0]?.labels).toEqual(['Mai Sơn']);
  expect(charts[0]?.series[0]?.points).toEqual([{ text: '7', value: { value: 7, scale: 0 } }]);
  expect(texts(tables[0])[0]?.[2]).toBe('7');
  expect(annexOf({ kind: 'districts' }).charts).toEqual([]);
});

describe('where the figures come from', () => {
  const [first, last] = [Day.parse('2023-03-15'), Day.parse('2023-03-20')];
  const code = ElementCode.parse('TT02');
  const sources: ReportSources = {
    elements: [
      { code, name: 'Số buổi', group: 'Thông tin', fromFiles: 24, files: 2, byHand: 3, received: { first, last } },
      { code, name: 'Số lượt', group: 'Thông tin', fromFiles: 0, files: 0, byHand: 0, received: null },
    ],
    files: [
      {
        place: 'Huyện Mai Sơn',
        form: 'BM01',
        period: PeriodCode.parse('2023-M03'),
        fileName: 'mai son.xlsx',
        receivedOn: first,
        figures: 22,
      },
      {
        place: 'Huyện Sông Mã',
        form: 'BM01',
        period: PeriodCode.parse('2023-M03'),
        fileName: 'song ma.xlsx',
        receivedOn: last,
        figures: 2,
      },
    ],
  };

  test('both tables add up to the same figures; what has none has no line', () => {
    const { tables, part } = annexOf({ kind: 'sources', sources });
    expect(part.orientation).toBe('portrait');
    expect(texts(tables[0])).toEqual([
      ['Thông tin'],
      ['TT02', 'Số buổi', '24', '2', '3', '15/03/2023 – 20/03/2023'],
      ['', 'Cộng', '24', '2', '3', ''],
    ]);
    expect(texts(tables[1]).at(-1)).toEqual(['', 'Cộng', '', '', '', '24']);
  });

  test("a file's own name stays in the office", () => {
    const shown = (audience: ReportFacts['audience']) =>
      JSON.stringify(annexOf({ kind: 'sources', sources }, { audience }).part);
    expect(shown('inside')).toContain('mai son.xlsx');
    expect(shown('outside')).not.toContain('mai son.xlsx');
  });
});

describe('small counts', () => {
  const [above, below] = [ElementCode.parse('HT03'), ElementCode.parse('HT02')];
  const target = IndicatorCode.parse('CT09');

  const series = (code: ElementCode, value: number): GuardedSeries => ({
    code,
    kind: 'flow',
    intervals: [
      { first: 7, last: 9, province: value, districts: [] },
      { first: 1, last: 9, province: value, districts: [] },
    ],
    period: { first: 7, last: 9 },
  });

  /** A quarter of support figures, this year's and last year's. */
  const aQuarter = (now: readonly [number, number], then: readonly [number, number]) =>
    annexOf(
      { kind: 'targets', months: noMonths },
      {
        period: PeriodCode.parse('2023-Q3'),
        guardedElements: [above, below],
        series: {
          now: [series(above, now[0]), series(below, now[1])],
          lastYear: [series(above, then[0]), series(below, then[1])],
        },
        summedIndicators: [{ code: target, numerator: [above], denominator: [below], lastRead: [] }],
        indicators: [
          anIndicator({
            code: target,
            numerator: known(now[0]),
            denominator: known(now[1]),
            inPeriod: known(now[0]),
            percent: 500,
            lastYear: { numerator: known(then[0]), denominator: known(then[1]), percent: 500 },
          }),
        ],
      },
    );

  test('of either year stand in no cell, in no rate and in no chart', () => {
    const small = fc.integer({ min: 1, max: 4 });
    fc.assert(
      fc.property(small, fc.integer({ min: 5, max: 90 }), fc.boolean(), (few, many, isNow) => {
        const [now, then] = isNow
          ? ([
              [few, many],
              [many, many],
            ] as const)
          : ([
              [many, many],
              [few, many],
            ] as const);
        const { tables, charts } = aQuarter(now, then);
        const cells = texts(tables[0])[0] ?? [];
        const [counts, rate] = isNow ? [cells[5], cells[6]] : [cells[7], cells[8]];
        expect([counts, rate]).toEqual([`< 5/${many}`, '']);
        expect(charts.flatMap(({ series: drawn }) => drawn[0]?.points ?? []).map(({ value }) => value)).toEqual(
          isNow ? [] : [{ value: 500, scale: 1 }],
        );
        if (isNow) expect(cells[4]).toBe('< 5');
      }),
    );
  });
});
