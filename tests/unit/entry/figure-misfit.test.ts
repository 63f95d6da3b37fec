import fc from 'fast-check';
import { expect, test } from 'vitest';
import { misfitOf } from '../../../shared/forms/figure-misfit.ts';
import { writtenFigure } from '../../../shared/forms/written-figure.ts';
import { FigureState } from '../../../shared/numbers/figure.ts';
import { type RawCell, readFigureCell } from '../../../shared/numbers/figure-cell.ts';
import { anElement } from '../../builders/form-workbook.ts';

const elements = [
  anElement({ code: 'AA01' }),
  anElement({ code: 'AA02', max: 50 }),
  anElement({ code: 'AA03', valueType: 'score', scale: 1, max: 1000 }),
  anElement({ code: 'AA04', valueType: 'yes-no', max: 1 }),
  anElement({ code: 'AA05', valueType: 'code-list', options: ['Tốt', 'Khá'] }),
];

const raw = (written: number | string): RawCell =>
  typeof written === 'number' ? { kind: 'number', value: written } : { kind: 'text', value: written };

test('what fits when typed is what fits when read from a file', () => {
  const figures = fc.integer({ min: -5, max: 200_000_000 }).chain((large) => fc.constantFrom(large, large % 60));
  fc.assert(
    fc.property(fc.constantFrom(...elements), figures, (element, value) => {
      const reading = readFigureCell(raw(writtenFigure({ state: 'number', value }, element)), element);
      expect(misfitOf(element, { state: 'number', value }) === undefined).toBe(
        reading.kind === 'figure' && reading.figure.state === 'number',
      );
    }),
  );
});

test.each([
  [0, { state: 'number', value: -1 }, 'too-small'],
  [0, { state: 'number', value: 99_999_999 }, undefined],
  [0, { state: 'number', value: 100_000_000 }, 'too-large'],
  [1, { state: 'number', value: 51 }, 'too-large'],
  [3, { state: 'number', value: 2 }, 'not-an-option'],
  [3, { state: 'not-applicable', value: 0 }, undefined],
  [3, { state: 'none', value: 0 }, 'not-an-option'],
  [4, { state: 'number', value: -1 }, 'not-an-option'],
  [0, { state: 'none', value: 3 }, 'state-with-value'],
  [0, { state: 'none', value: 0 }, undefined],
] as const)('element %i, %o: %s', (at, { state, value }, expected) => {
  const element = elements[at];
  if (element === undefined) throw new Error('no element');
  expect(misfitOf(element, { state: FigureState.parse(state), value })).toBe(expected);
});
