import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ElementCode, IndicatorCode } from '../../../../shared/ids.ts';
import { formatScaled } from '../../../../shared/numbers/scaled.ts';
import { plainText } from '../../../../shared/paper/document.ts';
import { guardReport } from '../../../../shared/reports/guard-report.ts';
import type { GuardedSeries } from '../../../../shared/reports/guard-series.ts';
import { sayTemplate } from '../../../../shared/reports/outline/say-template.ts';
import { anIndicator, known, none, notApplicable, reportFacts, unknown } from '../report-facts.ts';
import { factsOf, figuresIn, said } from './said.ts';

const cases = ['{TT02}', '{TT02.kèm tên}', '{TT02.lũy kế}', '{TT02.cùng kỳ}', '{TT02.bằng chữ}'];

describe('a figure with its unit, in its four states', () => {
  test.each([
    [known(1234), '1.234 buổi'],
    [known(0), '0 buổi'],
    [none(), 'không phát sinh'],
    [notApplicable, 'không áp dụng'],
    [unknown, 'chưa có số liệu'],
    [known(1234, 11), '1.234 buổi (11/12 huyện)'],
    [none(11), 'không phát sinh (11/12 huyện)'],
  ])('%j', (inPeriod, text) => {
    expect(said('Có {TT02} tuyên truyền.', { inPeriod })).toBe(`Có ${text} tuyên truyền.`);
  });

  test('with its name, as the sentences of the program say it', () => {
    expect(said('Trong kỳ có {TT02.kèm tên}.', { inPeriod: known(5, 11) })).toBe(
      'Trong kỳ có 5 buổi tuyên truyền (11/12 huyện).',
    );
    expect(said('Trong kỳ {TT02.kèm tên}.', { inPeriod: none() })).toBe('Trong kỳ không phát sinh buổi tuyên truyền.');
  });

  test('lũy kế, the year before, and money in words', () => {
    const money = { name: 'Tổng số tiền phạt (đ)', unit: 'đồng', inPeriod: known(12_500_000), lastYear: known(4) };
    expect(said('{TT02.lũy kế}; {TT02.cùng kỳ}', money)).toBe('9.876 đồng; 4 đồng');
    expect(said('Phạt {TT02} (bằng chữ: {TT02.bằng chữ}).', money)).toBe(
      'Phạt 12.500.000 đồng (bằng chữ: mười hai triệu năm trăm nghìn đồng).',
    );
  });

  test('a sentence begins with a capital, and each line is a paragraph', () => {
    expect(said('{TT02.so sánh}. {TT02.so sánh}\n\n{TT02.lũy kế} đã mở.', { lastYear: known(1234) })).toBe(
      'Không thay đổi so với cùng kỳ. Không thay đổi so với cùng kỳ\n9.876 buổi đã mở.',
    );
  });
});

test('every number a chip says is the number of the model, and leads to where it comes from', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.nat(), (now, inYear, before) => {
      const facts = guardReport(factsOf({ inPeriod: known(now), cumulative: known(inYear), lastYear: known(before) }));
      const [line] = sayTemplate('{TT02}, {TT02.lũy kế}, {TT02.cùng kỳ}.', facts).paragraphs;
      expect(figuresIn(line?.runs ?? [])).toEqual([
        `${formatScaled(now, 0)} ← element:TT02`,
        `${formatScaled(inYear, 0)} ← element:TT02:cumulative`,
        `${formatScaled(before, 0)} ← element:TT02~2022-M09`,
      ]);
    }),
  );
});

describe('indicators', () => {
  const lastYear = { percent: 892, numerator: known(900), denominator: known(1009) };
  const rate = (template: string, changes: Parameters<typeof anIndicator>[0] = {}) =>
    said(template, {}, { indicators: [anIndicator({ lastYear, ...changes })] });

  test('rate, counts, judgement, and the change in points', () => {
    expect(rate('đạt {CT11} ({CT11.tử số}/{CT11.mẫu số}), {CT11.đánh giá}, {CT11.so sánh}')).toBe(
      'đạt 91,7% (1.100 cơ sở/1.200 cơ sở), chưa đạt, tăng 2,5 điểm phần trăm so với cùng kỳ',
    );
    expect(rate('x {CT11.so sánh}', { percent: 880 })).toBe('x giảm 1,2 điểm phần trăm so với cùng kỳ');
    expect(rate('x {CT11.so sánh}', { percent: 892 })).toBe('x không thay đổi so với cùng kỳ');
  });

  test('0 of 0 is no rate, now or then', () => {
    const nothing = { numerator: none(), denominator: none(), percent: null, status: 'none-occurred' as const };
    expect(rate('x {CT11}', nothing)).toBe('x không phát sinh');
    expect(rate('x {CT11.so sánh}', { lastYear: { ...lastYear, percent: null } })).toBe('x cùng kỳ không phát sinh');
    expect(rate('x {CT11.so sánh}', { lastYear: null })).toBe('x cùng kỳ chưa có số liệu');
  });
});

describe('words of the report', () => {
  test('counts and names of what was handed in', () => {
    const submissions = { expected: 12, onTime: 9, late: ['Huyện Mường La'], missing: ['Sốp Cộp', 'Thành phố Sơn La'] };
    const line = (template: string) => said(template, {}, { submissions });
    expect(line('{số huyện đã gửi}/{số huyện}: chưa gửi {huyện chưa gửi}; chậm {huyện gửi chậm}')).toBe(
      '10/12: chưa gửi Sốp Cộp, thành phố Sơn La; chậm huyện Mường La',
    );
    expect(said('x {huyện chưa gửi}')).toBe('x không có');
  });

  test('tasks nobody counted as overdue are not said to be none', () => {
    const tasks = { total: 5, notStarted: 0, inProgress: 0, done: 5, overdue: null, groups: [] };
    expect(said('x {số nhiệm vụ quá hạn}', {}, { tasks })).toBe('x chưa xác định');
  });
});

/** What the eight months before it and this month tell of an element. */
const seriesOf = (code: ElementCode, now: number, inYear: number): GuardedSeries => ({
  code,
  kind: 'flow',
  intervals: [
    { first: 1, last: 8, province: inYear - now, districts: [] },
    { first: 9, last: 9, province: now, districts: [] },
    { first: 1, last: 9, province: inYear, districts: [] },
  ],
  period: { first: 9, last: 9 },
});

describe('what leaves the office tells no small count', () => {
  const code = ElementCode.parse('DT01');
  const guarded = (template: string, now: number, before: number, inYear = 40) =>
    said(
      template,
      {
        code,
        name: 'Số tụ điểm',
        unit: 'tụ điểm',
        inPeriod: known(now),
        lastYear: known(before),
        cumulative: known(inYear),
      },
      {
        guardedElements: [code],
        series: { now: [seriesOf(code, now, inYear)], lastYear: [seriesOf(code, before, before + 30)] },
      },
    );

  test('neither as a number nor as a change that it could be worked out from', () => {
    for (const small of [1, 2, 3, 4]) {
      expect(guarded('x {DT01}', small, 20)).toBe('x dưới 5 tụ điểm');
      expect(guarded('x {DT01.bằng chữ}', small, 20)).toBe('x dưới 5 tụ điểm');
      for (const form of ['so sánh', 'chênh lệch']) {
        expect(guarded(`x {DT01.${form}}`, small, 20)).toBe('x không nêu mức so sánh với cùng kỳ');
        expect(guarded(`x {DT01.${form}}`, 20, small)).toBe('x không nêu mức so sánh với cùng kỳ');
      }
      expect(guarded('x {DT01.cùng kỳ}', 20, small)).toBe('x dưới 5 tụ điểm');
    }
    expect(guarded('x {DT01.so sánh}', 20, 10)).toBe('x tăng 100% so với cùng kỳ');
  });

  test('nor by the lũy kế, which last month told all the rest of', () => {
    expect(guarded('x {DT01.lũy kế}', 2, 20)).toBe('x không nêu cụ thể');
  });

  test('whatever two small counts there are, outside they all read alike', () => {
    const texts = [1, 2, 3, 4].map((small) =>
      cases.map((one) => guarded(one.replace('TT02', 'DT01'), small, small)).join(),
    );
    expect(new Set(texts).size).toBe(1);
  });

  test('a rate of a year whose report had to hide its counts is neither said nor compared', () => {
    const row = anIndicator({
      code: IndicatorCode.parse('CT12'),
      lastYear: { percent: 500, numerator: known(3), denominator: known(3) },
    });
    const facts = reportFacts({
      indicators: [row],
      guardedElements: [code],
      series: { now: [seriesOf(code, 1100, 2200)], lastYear: [seriesOf(code, 3, 3)] },
      summedIndicators: [{ code: row.code, numerator: [code], denominator: [code], lastRead: [] }],
    });
    const text = (audience: 'inside' | 'outside') =>
      sayTemplate('x {CT12.cùng kỳ}, {CT12.so sánh}', guardReport({ ...facts, audience }))
        .paragraphs.map(plainText)
        .join();
    expect(text('outside')).toBe('x không nêu cụ thể, không nêu mức so sánh với cùng kỳ');
    expect(text('inside')).toBe('x 50%, tăng 41,7 điểm phần trăm so với cùng kỳ');
  });
});
