import { describe, expect, test } from 'vitest';
import { changeText } from '../../../renderer/messages/indicators.ts';
import type { Amount, IndicatorRow } from '../../../shared/indicators/indicators.contract.ts';
import { anIndicator, known } from '../reports/report-facts.ts';

const unknown: Amount = { value: null, counted: 0, expected: 12, noneOccurred: false };
const none: Amount = { ...known(0), noneOccurred: true };

const ratio = (percent: number | null, then: number | null, numerator = known(1), denominator = known(2)) =>
  changeText(anIndicator({ percent, lastYear: { percent: then, numerator, denominator } }));

const count = (now: Amount, then: Amount) =>
  changeText(
    anIndicator({
      presentation: 'count',
      denominator: null,
      numerator: now,
      lastYear: { percent: null, numerator: then, denominator: null },
    }),
  );

describe('against the same period of the year before', () => {
  test('a rate by points, never by per cent of per cent', () => {
    expect(ratio(532, 500)).toBe('+3,2 điểm %');
    expect(ratio(500, 1000)).toBe('-50,0 điểm %');
    expect(ratio(500, 500)).toBe('không đổi');
  });

  test('a count by what it grew', () => {
    expect(count(known(1204), known(4))).toBe('+1.200');
    expect(count(known(4), known(9))).toBe('-5');
    expect(count(known(4), none)).toBe('cùng kỳ không phát sinh');
  });

  test('nothing to set against is said, and is no zero', () => {
    expect(changeText(anIndicator({ lastYear: null }))).toBe('chưa có số liệu năm trước');
    expect(ratio(500, null, unknown, unknown)).toBe('chưa có số liệu năm trước');
    expect(ratio(500, null, known(0), known(0))).toBe('cùng kỳ không phát sinh');
    expect(ratio(null, 500)).toBe('cùng kỳ 50%');
    expect(count(unknown, known(3))).toBe('cùng kỳ 3');
  });

  test('a calendar strip has no figure to set against', () => {
    const strip: IndicatorRow = anIndicator({ presentation: 'strip', denominator: null, lastYear: null });
    expect(changeText(strip)).toBe('');
  });
});
