import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBlock, writeBlock } from '../../../shared/entry/clipboard-block.ts';
import { planFillDown, planPaste } from '../../../shared/entry/paste.ts';
import { rowsIn } from '../../../shared/entry/typing.ts';
import { leastWork } from '../../builders/work-done.ts';
import { aGrid, lockedAt, nameOf } from './a-grid.ts';

const at = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });
const rowsOf = (text: string) => {
  const reading = readBlock(text);
  return reading.kind === 'block' ? reading.rows : [];
};
const figuresOf = (plan: ReturnType<typeof planPaste>) =>
  plan.cells.map(({ cell, figure }) => `${nameOf(cell)} = ${figure.state === 'number' ? figure.value : figure.state}`);
const problemsOf = (plan: ReturnType<typeof planPaste>) => plan.refused.map(({ problem }) => problem);

describe('the clipboard of a spreadsheet', () => {
  test('tabs, lines, quotes, the empty line at the end', () => {
    expect(readBlock('1\t2\r\n3\t"a ""b""\n c"\r\n')).toEqual({
      kind: 'block',
      rows: [
        ['1', '2'],
        ['3', 'a "b"\n c'],
      ],
    });
    expect(readBlock('')).toEqual({ kind: 'empty' });
    expect(readBlock('\n')).toEqual({ kind: 'empty' });
    expect(readBlock('1\t\n')).toEqual({ kind: 'block', rows: [['1', '']] });
  });

  test('what is written is read the same', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '1', '"', '\t', '\n', ' ', 'đ') });
    const size = fc.integer({ min: 1, max: 4 });
    const blocks = size.chain((width) =>
      fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
    );
    fc.assert(
      fc.property(blocks, (rows) => {
        fc.pre(writeBlock(rows).replace(/\n$/, '') !== '' && !writeBlock(rows).endsWith('\n'));
        expect(rowsOf(writeBlock(rows))).toEqual(rows);
      }),
    );
  });

  test('100 000 cells are refused without being read one by one', async () => {
    const text = Array.from({ length: 1000 }, () => Array.from({ length: 100 }, () => '1').join('\t')).join('\n');
    expect(readBlock(text)).toEqual({ kind: 'too-large' });
    const [refused, split] = [
      await leastWork(() => readBlock(text)),
      await leastWork(() => text.split('\n').map((line) => line.split('\t'))),
    ];
    expect(refused).toBeLessThan(split);
  });
});

describe('a block over the grid', () => {
  test('every state, and blanks leave theirs alone', () => {
    const plan = planPaste(rowsOf('12\tKPS\n-\tx\n\t0\n'), at(0, 0), aGrid(3, 2));
    expect(figuresOf(plan)).toEqual(['1 A1 = 12', '1 A2 = none', '2 A1 = none', '2 A2 = not-applicable', '3 A2 = 0']);
    expect(plan).toMatchObject({ blanks: 1, refused: [], isOtherSize: false, rows: 3, columns: 2 });
  });

  test('the habit of the whole block decides about 1.234', () => {
    expect(figuresOf(planPaste(rowsOf('1.234\t2.345.678'), at(0, 0), aGrid(1, 2)))).toEqual([
      '1 A1 = 1234',
      '1 A2 = 2345678',
    ]);
    expect(problemsOf(planPaste(rowsOf('1.234\t5'), at(0, 0), aGrid(1, 2)))).toEqual(['ambiguous']);
    expect(problemsOf(planPaste(rowsOf('1.234,5'), at(0, 0), aGrid(1, 1)))).toEqual(['fractional']);
  });

  test('words that may be a name are refused and not repeated', () => {
    const plan = planPaste(rowsOf('Xã Một\t3\nTốt\tabc'), at(0, 0), aGrid(2, 2));
    expect(figuresOf(plan)).toEqual(['1 A2 = 3']);
    expect(plan.refused).toMatchObject([
      { problem: 'name', text: '' },
      { problem: 'name', text: '' },
      { problem: 'text', text: '' },
    ]);
  });

  test('locked cells and what lies outside are refused, the others fit', () => {
    const plan = planPaste(rowsOf('1\t2\n3\t4'), at(1, 0), aGrid(2, 2, [lockedAt(1, 1)]));
    expect(figuresOf(plan)).toEqual(['2 A1 = 1']);
    expect(problemsOf(plan)).toEqual(['locked', 'outside', 'outside']);
  });

  test('one cell fills the selection; another size than the selection is said', () => {
    expect(figuresOf(planPaste(rowsOf('5'), at(0, 0, 1, 1), aGrid(2, 2)))).toEqual([
      '1 A1 = 5',
      '1 A2 = 5',
      '2 A1 = 5',
      '2 A2 = 5',
    ]);
    expect(planPaste(rowsOf('5\t6'), at(0, 0, 1, 1), aGrid(2, 2)).isOtherSize).toBe(true);
    expect(planPaste(rowsOf('5\t6'), at(0, 0), aGrid(2, 2)).isOtherSize).toBe(false);
  });

  test('every text of a block is taken, refused or left alone: none disappears', () => {
    const texts = fc.constantFrom('1', '', 'KPS', 'x', '1,5', 'Xã Hai', '1.234', '-3');
    fc.assert(
      fc.property(fc.array(fc.array(texts, { minLength: 2, maxLength: 2 }), { minLength: 2, maxLength: 5 }), (rows) => {
        const plan = planPaste(rows, at(0, 0), aGrid(3, 2));
        expect(plan.cells.length + plan.refused.length + plan.blanks).toBe(rows.length * 2);
      }),
    );
  });

  test('Ctrl+D writes the first row of the selection below it, locked cells aside', () => {
    const grid = aGrid(3, 1, [lockedAt(1, 0)]);
    const filled = planFillDown(rowsIn(at(0, 0, 2, 0), grid), () => ({ state: 'number', value: 9 }));
    expect(filled.map(({ cell, figure }) => `${nameOf(cell)} = ${figure?.value}`)).toEqual(['3 A1 = 9']);
  });
});
