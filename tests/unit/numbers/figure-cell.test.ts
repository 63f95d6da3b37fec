import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Figure } from '../../../shared/numbers/figure.ts';
import { type FigureRules, type RawCell, readFigureCell } from '../../../shared/numbers/figure-cell.ts';
import { formatScaled } from '../../../shared/numbers/scaled.ts';

const count: FigureRules = { valueType: 'count', scale: 0, min: 0, max: null, options: [] };
const score: FigureRules = { valueType: 'score', scale: 1, min: 0, max: 1000, options: [] };
const yesNo: FigureRules = { valueType: 'yes-no', scale: 0, min: 0, max: 1, options: [] };
const grade: FigureRules = {
  valueType: 'code-list',
  scale: 0,
  min: null,
  max: null,
  options: ['Tốt', 'Khá', 'Trung bình'],
};

const text = (value: string): RawCell => ({ kind: 'text', value });
const figure = (value: number) => ({ kind: 'figure', figure: { state: 'number', value } });
const none = { kind: 'figure', figure: { state: 'none' } };
const notApplicable = { kind: 'figure', figure: { state: 'not-applicable' } };
const problem = (name: string) => ({ kind: 'problem', problem: name });

describe('four states of a count', () => {
  test('blank is not reported; 0 is reported', () => {
    expect(readFigureCell(undefined, count)).toEqual({ kind: 'blank' });
    expect(readFigureCell(text(' \u00a0\u200b '), count)).toEqual({ kind: 'blank' });
    expect(readFigureCell({ kind: 'number', value: 0 }, count)).toEqual(figure(0));
    expect(readFigureCell(text('0'), count)).toEqual(figure(0));
  });

  test.each(['KPS', 'kps ', 'Không phát sinh', 'KHÔNG  PHÁT SINH', 'khong phat sinh', '-', '–', '—'])(
    '"%s" is none',
    (word) => {
      expect(readFigureCell(text(word), count)).toEqual(none);
      expect(readFigureCell(text(word.normalize('NFD')), count)).toEqual(none);
    },
  );

  test.each(['KAD', 'Không áp dụng', 'x', 'X', '×'])('"%s" is not applicable', (word) =>
    expect(readFigureCell(text(word), count)).toEqual(notApplicable),
  );

  test('"không" alone may be none or nothing: not a number, so it is asked about', () =>
    expect(readFigureCell(text('không'), count)).toEqual(problem('text')));
});

describe('what a count refuses', () => {
  test.each<[RawCell, string]>([
    [{ kind: 'number', value: -1 }, 'negative'],
    [text('-3'), 'negative'],
    [{ kind: 'number', value: 1.5 }, 'fractional'],
    [text('1,5'), 'fractional'],
    [text('12 vụ'), 'text'],
    [{ kind: 'boolean', value: true }, 'text'],
    [text('1.234'), 'ambiguous'],
    [{ kind: 'number', value: 1e300 }, 'too-large'],
    [{ kind: 'number', value: 1e308 * 10 }, 'too-large'],
    [text('12345678901234567'), 'too-large'],
    [{ kind: 'date', value: '2023-03-05' }, 'date'],
    [{ kind: 'error', code: '#REF!' }, 'error'],
  ])('%o: %s', (cell, name) => expect(readFigureCell(cell, count)).toEqual(problem(name)));

  test('what is under or over the range', () => {
    const tenToTwenty = { ...count, min: 10, max: 20 };
    expect(readFigureCell(text('9'), tenToTwenty)).toEqual(problem('too-small'));
    expect(readFigureCell(text('0'), tenToTwenty)).toEqual(problem('too-small'));
    expect(readFigureCell(text('-9'), tenToTwenty)).toEqual(problem('negative'));
    expect(readFigureCell(text('10'), tenToTwenty)).toEqual(figure(10));
    expect(readFigureCell(text('20'), tenToTwenty)).toEqual(figure(20));
    expect(readFigureCell(text('21'), tenToTwenty)).toEqual(problem('too-large'));
  });
});

describe('numbers with decimals', () => {
  test('are held in their scale', () => {
    expect(readFigureCell({ kind: 'number', value: 92.5 }, score)).toEqual(figure(925));
    expect(readFigureCell(text('92,5'), score)).toEqual(figure(925));
    expect(readFigureCell(text('92,50'), score)).toEqual(figure(925));
    expect(readFigureCell(text('92,55'), score)).toEqual(problem('fractional'));
    expect(readFigureCell({ kind: 'number', value: 100.1 }, score)).toEqual(problem('too-large'));
  });

  test('the noise of a computed cell is not a fraction', () => {
    expect(readFigureCell({ kind: 'number', value: 0.1 + 0.2 }, score)).toEqual(figure(3));
    expect(readFigureCell({ kind: 'number', value: 2.9999999999999996 }, count)).toEqual(figure(3));
  });

  test('the habit of the file settles "1.234"', () => {
    expect(readFigureCell(text('1.234'), count, ',')).toEqual(figure(1234));
    expect(readFigureCell(text('1.234'), count, '.')).toEqual(problem('fractional'));
  });

  test('a number cell and its text give the same figure', () =>
    fc.assert(
      fc.property(fc.nat(1_000_000_000), fc.nat(3), (value, scale) => {
        const rules = { ...score, scale, max: null };
        const fromNumber = readFigureCell({ kind: 'number', value: value / 10 ** scale }, rules);
        expect(fromNumber).toEqual(figure(value));
        expect(readFigureCell(text(formatScaled(value, scale)), rules, ',')).toEqual(fromNumber);
      }),
    ));
});

describe('yes or no', () => {
  test.each(['Có', 'có ', 'x', 'X', '✓', '✔', '√', '1'])('"%s" is yes', (word) =>
    expect(readFigureCell(text(word), yesNo)).toEqual(figure(1)),
  );
  test.each(['Không', 'KHÔNG', 'Chưa', '0'])('"%s" is no', (word) =>
    expect(readFigureCell(text(word), yesNo)).toEqual(figure(0)),
  );
  test('other kinds of cells', () => {
    expect(readFigureCell({ kind: 'boolean', value: true }, yesNo)).toEqual(figure(1));
    expect(readFigureCell({ kind: 'boolean', value: false }, yesNo)).toEqual(figure(0));
    expect(readFigureCell({ kind: 'number', value: 1 }, yesNo)).toEqual(figure(1));
    expect(readFigureCell({ kind: 'number', value: 2 }, yesNo)).toEqual(problem('not-an-option'));
    expect(readFigureCell(text('KAD'), yesNo)).toEqual(notApplicable);
    expect(readFigureCell(text('KPS'), yesNo)).toEqual(problem('not-an-option'));
    expect(readFigureCell(text(''), yesNo)).toEqual({ kind: 'blank' });
  });
});

describe('a code list', () => {
  test('gives the position, whatever the case and composition', () => {
    expect(readFigureCell(text('Tốt'), grade)).toEqual(figure(0));
    expect(readFigureCell(text(' trung BÌNH'.normalize('NFD')), grade)).toEqual(figure(2));
    expect(readFigureCell(text('KAD'), grade)).toEqual(notApplicable);
  });
  test('knows nothing else', () => {
    expect(readFigureCell(text('Kha'), grade)).toEqual(problem('not-an-option'));
    expect(readFigureCell({ kind: 'number', value: 1 }, grade)).toEqual(problem('not-an-option'));
    expect(readFigureCell({ kind: 'error', code: '#N/A' }, grade)).toEqual(problem('error'));
  });
});

const cells: fc.Arbitrary<RawCell> = fc.oneof(
  fc.record({ kind: fc.constant('number' as const), value: fc.double({ noNaN: true }) }),
  fc.record({ kind: fc.constant('text' as const), value: fc.string({ unit: fc.constantFrom(...'0123456789.,- xK') }) }),
  fc.record({ kind: fc.constant('boolean' as const), value: fc.boolean() }),
);

test('whatever the cell, a number that comes out is whole and within its range', () =>
  fc.assert(
    fc.property(cells, fc.constantFrom(count, score, yesNo, grade), (cell, rules) => {
      const reading = readFigureCell(cell, rules);
      if (reading.kind !== 'figure' || reading.figure.state !== 'number') return;
      expect(Figure.safeParse(reading.figure).success).toBe(true);
      expect(reading.figure.value).toBeGreaterThanOrEqual(rules.min ?? 0);
      expect(reading.figure.value).toBeLessThanOrEqual(rules.max ?? Number.MAX_SAFE_INTEGER);
    }),
  ));
