import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../../../../shared/reports/outline/comparison.ts';
import { known, none, notApplicable, unknown } from '../report-facts.ts';
import { said } from './said.ts';

const count = fc.nat(10_000_000);
const compared = '{TT02.so sánh}';

describe('the verb goes by the sign', () => {
  test('for any two counts', () => {
    fc.assert(
      fc.property(count, count, (now, before) => {
        const text = said(`x ${compared}`, { inPeriod: known(now), lastYear: known(before) });
        if (before === 0) expect(text).toBe('x cùng kỳ không phát sinh');
        else if (now === before) expect(text).toBe('x không thay đổi so với cùng kỳ');
        else expect(text.startsWith(now > before ? 'x tăng ' : 'x giảm ')).toBe(true);
      }),
    );
  });

  test('the per cent is of the earlier count, exact to a tenth, and a fall is the whole only where nothing is left', () => {
    fc.assert(
      fc.property(count, count, (now, before) => {
        const result = compare({ amount: known(now), mark: 'shown' }, { amount: known(before), mark: 'shown' });
        if (result.kind !== 'up' && result.kind !== 'down') return;
        expect(Math.abs(result.tenths - (Math.abs(now - before) / before) * 1000)).toBeLessThanOrEqual(1);
        expect(result.kind === 'down' && result.tenths === 1000).toBe(now === 0);
      }),
    );
  });

  test.each([
    [1125, 1000, 'Tăng 12,5% so với cùng kỳ'],
    [875, 1000, 'Giảm 12,5% so với cùng kỳ'],
    [0, 8, 'Giảm 100% so với cùng kỳ'],
    [100_001, 100_000, 'Tăng dưới 0,1% so với cùng kỳ'],
    [30, 10, 'Tăng 200% so với cùng kỳ'],
  ])('%d after %d', (now, before, text) => {
    expect(said(compared, { inPeriod: known(now), lastYear: known(before) })).toBe(text);
  });
});

describe('a base that is no number is named', () => {
  test.each([
    [known(5), none(), 'cùng kỳ không phát sinh'],
    [known(5), known(0), 'cùng kỳ không phát sinh'],
    [none(), none(), 'cùng kỳ không phát sinh'],
    [known(5), unknown, 'cùng kỳ chưa có số liệu'],
    [known(5), null, 'cùng kỳ chưa có số liệu'],
    [known(5), notApplicable, 'cùng kỳ không áp dụng'],
    [unknown, known(5), 'chưa có số liệu'],
    [notApplicable, known(5), 'không áp dụng'],
    [none(), known(1500), 'không phát sinh, cùng kỳ 1.500 buổi'],
  ])('%j after %j', (inPeriod, lastYear, text) => {
    expect(said(`x ${compared}`, { inPeriod, lastYear })).toBe(`x ${text}`);
  });

  test('there is never a per cent of nothing', () => {
    const amount = fc.constantFrom(known(0), known(7), none(), unknown, notApplicable, none(3), known(0, 3));
    fc.assert(
      fc.property(amount, amount, (inPeriod, lastYear) => {
        const text = said(compared, { inPeriod, lastYear });
        if (!(lastYear.value && lastYear.expected && !lastYear.noneOccurred)) expect(text).not.toContain('%');
      }),
    );
  });
});

test('what either year is missing is said with it', () => {
  const figure = { inPeriod: known(30, 11), lastYear: known(20, 9) };
  expect(said(compared, figure)).toBe('Tăng 50% so với cùng kỳ (kỳ này 11/12 huyện; cùng kỳ 9/12 huyện)');
  expect(said(compared, { ...figure, inPeriod: known(30) })).toBe('Tăng 50% so với cùng kỳ (cùng kỳ 9/12 huyện)');
  expect(said(compared, { ...figure, lastYear: unknown })).toBe('Cùng kỳ chưa có số liệu (kỳ này 11/12 huyện)');
});

test('by how many, in the unit of the figure', () => {
  const figure = { inPeriod: known(1234), lastYear: known(1000) };
  expect(said('Số buổi {TT02.chênh lệch}.', figure)).toBe('Số buổi tăng 234 buổi so với cùng kỳ.');
});
