import { describe, expect, test } from 'vitest';
import { ElementCode, IndicatorCode, PlaceId } from '../../../shared/ids.ts';
import type { Block } from '../../../shared/paper/document.ts';
import { plainText } from '../../../shared/paper/document.ts';
import type { GuardedSeries } from '../../../shared/reports/guard-series.ts';
import type { ReportFacts } from '../../../shared/reports/report-facts.ts';
import { reportPaper } from '../../../shared/reports/report-paper.ts';
import { aDistrictTable, aFigure, anIndicator, known, none, reportFacts } from './report-facts.ts';

const detected = ElementCode.parse('DT01');
const cleared = ElementCode.parse('DT02');
const target = IndicatorCode.parse('CT12');

interface Hotspots {
  /** Detected and cleared in the month, by district. */
  readonly detected: readonly number[];
  readonly cleared: readonly number[];
  /** Since the start of the year, this month included. */
  readonly detectedInYear: number;
  readonly clearedInYear: number;
}

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

/** What the eight months before it and this month tell. */
const seriesOf = (code: ElementCode, districts: readonly number[], cumulative: number): GuardedSeries => ({
  code,
  kind: 'flow',
  intervals: [
    { first: 1, last: 8, province: cumulative - sum(districts), districts: [] },
    {
      first: 9,
      last: 9,
      province: sum(districts),
      districts: districts.map((value, index) => ({ place: `Huyện ${index + 1}`, value })),
    },
    { first: 1, last: 9, province: cumulative, districts: [] },
  ],
  period: { first: 9, last: 9 },
});

/** A month of hotspots as the report tells it: in the text, in the table of targets, by district in the annex. */
function hotspots(given: Hotspots, changes: Partial<ReportFacts> = {}): ReportFacts {
  const column = { unit: 'tụ điểm', scale: 0, group: 'Đấu tranh', parts: 'districts' as const };
  const figure = { unit: 'tụ điểm', parts: 'districts' as const };
  return reportFacts({
    guardedElements: [detected, cleared],
    topics: [
      {
        title: 'Đấu tranh',
        note: '',
        figures: [
          aFigure({
            ...figure,
            code: detected,
            name: 'Số tụ điểm phát hiện trong kỳ',
            inPeriod: known(sum(given.detected)),
            cumulative: known(given.detectedInYear),
          }),
          aFigure({
            ...figure,
            code: cleared,
            name: 'Số tụ điểm triệt xóa trong kỳ',
            inPeriod: known(sum(given.cleared)),
            cumulative: known(given.clearedInYear),
          }),
        ],
      },
    ],
    indicators: [
      anIndicator({
        code: target,
        numerator: known(given.clearedInYear),
        denominator: known(given.detectedInYear),
        percent: 612,
      }),
    ],
    series: {
      now: [
        seriesOf(detected, given.detected, given.detectedInYear),
        seriesOf(cleared, given.cleared, given.clearedInYear),
      ],
      lastYear: [],
    },
    summedIndicators: [{ code: target, numerator: [cleared], denominator: [detected], lastRead: [] }],
    districtTable: aDistrictTable({
      columns: [
        { ...column, code: detected, shortName: 'Phát hiện' },
        { ...column, code: cleared, shortName: 'Triệt xóa' },
      ],
      rows: given.detected.map((value, index) => ({
        placeId: PlaceId.parse(index + 1),
        place: `Huyện ${index + 1}`,
        amounts: [known(value, 1, 1), known(given.cleared[index] ?? 0, 1, 1)],
      })),
      total: [known(sum(given.detected)), known(sum(given.cleared))],
    }),
    ...changes,
  });
}

const blocksOf = (facts: ReportFacts): readonly Block[] => reportPaper(facts).parts.flatMap(({ blocks }) => blocks);

const told = (facts: ReportFacts) => {
  const blocks = blocksOf(facts);
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  const textsOf = (index: number, from: number) =>
    tables[index]?.rows.map(({ cells }) => cells.slice(from).map(({ text }) => text));
  return {
    sentences: blocks.flatMap((block) =>
      block.kind === 'paragraph' && /^(Trong kỳ|Lũy kế)/.test(plainText(block)) ? [plainText(block)] : [],
    ),
    target: textsOf(0, 4)?.[0],
    districts: textsOf(1, 2),
    notes: blocks.flatMap((block) => (block.kind === 'note' ? [block.text] : [])),
    unmet: blocks
      .flatMap((block) => (block.kind === 'paragraph' ? [plainText(block)] : []))
      .find((line) => line.includes('chưa đạt mức')),
  };
};

/** The line of the target and the sentence on targets not reached, for any two counts. */
function printedOf(
  { cleared: above, detected: below }: Record<'cleared' | 'detected', number>,
  wanted: number,
): string {
  const judged = above * 100 >= wanted * below ? 'met' : 'not-met';
  const row = anIndicator({
    code: target,
    target: { operator: '=', value: wanted, scale: 0 },
    numerator: known(above),
    denominator: known(below),
    percent: below === 0 ? null : Math.round((above * 1000) / below),
    status: below === 0 ? 'none-occurred' : judged,
  });
  const given = { detected: [0], cleared: [0], detectedInYear: below, clearedInYear: above };
  const { target: cells = [], unmet = '' } = told(hotspots(given, { indicators: [row], topics: [] }));
  return [...cells, unmet].join('|');
}

const aMonth: Hotspots = {
  detected: [12, 3, 8, 0],
  cleared: [9, 9, 6, 0],
  detectedInYear: 75,
  clearedInYear: 46,
};

describe('a report that leaves the office', () => {
  test('a small district hides the smallest other one with it; a column without small counts stays whole', () => {
    expect(told(hotspots(aMonth)).districts).toEqual([
      ['12', '9'],
      ['< 5', '9'],
      ['…', '6'],
      ['0', '0'],
      ['23', '24'],
    ]);
  });

  test('a small month hides the lũy kế, which last month told all the rest of, and the target with its per cent', () => {
    const facts = hotspots({ ...aMonth, detected: [2, 0, 0, 0] });
    const { sentences, target: printed, districts, unmet } = told(facts);
    expect(sentences).toEqual([
      'Trong kỳ: dưới 5 tụ điểm phát hiện; 24 tụ điểm triệt xóa.',
      'Lũy kế từ ngày 15 tháng 12 năm 2022: không nêu số tụ điểm phát hiện; 46 tụ điểm triệt xóa.',
    ]);
    expect(printed).toEqual(['46/…', '', '…']);
    expect(districts?.map(([first]) => first)).toEqual(['< 5', '0', '0', '0', '< 5']);
    expect(unmet).toBeUndefined();
  });

  test('a small lũy kế hides the per cent and the judgement', () => {
    const { target: printed } = told(hotspots({ ...aMonth, cleared: [0, 0, 0, 0], clearedInYear: 3 }));
    expect(printed).toEqual(['< 5/75', '', '…']);
  });

  test('the target with its judgement tells no small count: brute force finds another one that prints the same', () => {
    const counts = Array.from({ length: 10 }, (_, at) => at);
    const pairs = counts.flatMap((cleared) => counts.slice(cleared).map((detected) => ({ cleared, detected })));
    for (const wanted of [20, 40, 50, 80, 100]) {
      const printed = pairs.map((pair) => ({ ...pair, text: printedOf(pair, wanted) }));
      const readings = Map.groupBy(printed, ({ text }) => text);
      for (const side of ['cleared', 'detected'] as const) {
        for (const one of printed.filter((each) => each[side] > 0 && each[side] < 5)) {
          expect(new Set(readings.get(one.text)?.map((each) => each[side])).size).toBeGreaterThan(1);
        }
      }
    }
  });

  test('what is not guarded stays, whatever its size', () => {
    const { sentences, districts } = told(hotspots({ ...aMonth, detected: [2, 0, 0, 0] }, { guardedElements: [] }));
    expect(sentences[0]).toBe('Trong kỳ: 2 tụ điểm phát hiện; 24 tụ điểm triệt xóa.');
    expect(districts?.[0]).toEqual(['2', '9']);
  });

  test('says so at its foot, and what the signs mean where there are some', () => {
    const { notes } = told(hotspots(aMonth));
    expect(notes.filter((note) => note.includes('Bản gửi ra ngoài cơ quan.'))).toHaveLength(2);
    expect(notes.filter((note) => note.includes('“< 5”: từ 1 đến 4'))).toHaveLength(1);
  });

  test('none and 0 stay as they are', () => {
    const facts = hotspots({ ...aMonth, detected: [0, 0, 0, 0] });
    const [topic] = facts.topics;
    const figures = [aFigure({ code: detected, name: 'Số tụ điểm', inPeriod: none(), cumulative: known(0) })];
    expect(topic && told({ ...facts, topics: [{ ...topic, figures }] }).sentences).toEqual([
      'Trong kỳ: không phát sinh.',
      'Lũy kế từ ngày 15 tháng 12 năm 2022: 0 tụ điểm.',
    ]);
  });
});

describe('a report kept in the office', () => {
  test('is exact and says that it is not for others', () => {
    const {
      sentences,
      target: printed,
      districts,
      notes,
      unmet,
    } = told(hotspots({ ...aMonth, detected: [2, 0, 0, 0] }, { audience: 'inside' }));
    expect(sentences[0]).toContain('2 tụ điểm phát hiện');
    expect(printed).toEqual(['46/75', '61,2%', 'Chưa đạt']);
    expect(districts?.[0]).toEqual(['2', '9']);
    expect(notes.filter((note) => note.includes('Tài liệu nội bộ'))).toHaveLength(2);
    expect(unmet).toContain('61,2%');
  });
});
