import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CellGrid } from '../../../shared/entry/cell-grid.ts';
import { type Commit, startOfTyping, type Typing, type TypingAction, type } from '../../../shared/entry/typing.ts';
import { aGrid, anElement, gridOfElement, lockedAt, nameOf } from './a-grid.ts';

/** The field holds what was typed into the cell so far, as the screen does. */
function play(grid: CellGrid, keys: readonly (string | TypingAction)[], from: Typing = startOfTyping) {
  const commits: Commit[] = [];
  let typing = from;
  for (const key of keys) {
    const action: TypingAction =
      typeof key === 'string' ? { type: 'text', text: (typing.draft?.text ?? '') + key } : key;
    const done = type(typing, action, grid);
    typing = done.typing;
    if (done.commit !== null) commits.push(done.commit);
  }
  return { typing, commits, figures: commits.map(written) };
}

const written = (commit: Commit) =>
  commit.kind === 'paper'
    ? `paper ${commit.element} = ${commit.value}`
    : `${commit.cells.map(nameOf).join(' + ')} = ${commit.figure === null ? 'missing' : stateText(commit.figure)}`;
const stateText = ({ state, value }: { state: string; value: number }) => (state === 'number' ? String(value) : state);

const enter = { type: 'move', move: 'enter' } as const;
const next = { type: 'move', move: 'next' } as const;
const move = (to: 'up' | 'down' | 'left' | 'right') => ({ type: 'move', move: to }) as const;
const extend = (to: 'up' | 'down' | 'left' | 'right') => ({ type: 'move', move: `extend-${to}` }) as const;

describe('typing by the number pad', () => {
  test('no figure is lost, whatever is typed: column by column with Enter', () => {
    const sizes = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(
        sizes,
        sizes,
        fc.array(fc.nat({ max: 99_999_999 }), { minLength: 144, maxLength: 144 }),
        (rows, columns, values) => {
          const wanted = values.slice(0, rows * columns);
          const { figures } = play(
            aGrid(rows, columns),
            wanted.flatMap((value) => [...String(value), enter]),
          );
          expect(figures).toEqual(
            wanted.map((value, index) => `${(index % rows) + 1} A${Math.floor(index / rows) + 1} = ${value}`),
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  test('the first digit starts the cell and is in it', () => {
    expect(play(aGrid(2, 2), ['7']).typing.draft).toEqual({ text: '7', kind: 'typed', isAsked: false });
  });

  test('+ goes to the right, at the end of the row on to the next', () => {
    expect(play(aGrid(2, 2), ['1', next, '2', next, '3', next]).figures).toEqual(['1 A1 = 1', '1 A2 = 2', '2 A1 = 3']);
  });

  test('two points are không phát sinh, a dash is không áp dụng, zero is a number', () => {
    expect(play(aGrid(4, 1), ['.', '.', enter, '-', enter, '0', enter, ',', ',', enter]).figures).toEqual([
      '1 A1 = none',
      '2 A1 = not-applicable',
      '3 A1 = 0',
      '4 A1 = none',
    ]);
  });

  test('Esc forgets the draft, and nothing is written', () => {
    const { typing, commits } = play(aGrid(2, 2), ['5', { type: 'cancel' }, enter]);
    expect(commits).toEqual([]);
    expect(typing.at).toEqual({ row: 1, column: 0 });
  });

  test('Delete writes chưa có số liệu into all that is selected and not locked', () => {
    const grid = aGrid(2, 2, [lockedAt(1, 0)]);
    expect(play(grid, [extend('down'), extend('right'), { type: 'clear' }]).figures).toEqual([
      '1 A1 + 1 A2 + 2 A2 = missing',
    ]);
  });

  test('an emptied cell is chưa có số liệu, not a zero', () => {
    expect(play(aGrid(1, 1), [{ type: 'open', text: '12' }, { type: 'text', text: '' }, enter]).figures).toEqual([
      '1 A1 = missing',
    ]);
  });
});

describe('what cannot be read stays in the cell', () => {
  test('1.234 is asked about; Enter once more takes the Vietnamese habit', () => {
    const asked = play(aGrid(2, 1), [...'1.234', enter]);
    expect(asked.commits).toEqual([]);
    expect(asked.typing).toMatchObject({ at: { row: 0, column: 0 }, refusal: 'ambiguous', draft: { text: '1.234' } });
    expect(play(aGrid(2, 1), [enter], asked.typing).figures).toEqual(['1 A1 = 1234']);
  });

  test('typing on after the question asks anew', () => {
    const asked = play(aGrid(2, 1), [...'1.234', enter]);
    const more = play(aGrid(2, 1), [{ type: 'text', text: '1.235' }, enter], asked.typing);
    expect(more.commits).toEqual([]);
    expect(more.typing.refusal).toBe('ambiguous');
  });

  test.each([
    ['1,5', 'fractional'],
    ['-5', 'negative'],
    ['999999999', 'too-large'],
    ['1.2.3', 'text'],
  ])('%s: %s', (text, refusal) => {
    const { typing, commits } = play(aGrid(2, 1), [{ type: 'text', text }, enter]);
    expect(commits).toEqual([]);
    expect(typing).toMatchObject({ at: { row: 0, column: 0 }, refusal, draft: { text } });
  });

  test('decimals where the element has them, with either mark', () => {
    const grid = gridOfElement(anElement({ valueType: 'score', scale: 1, max: 1000 }));
    expect(play(grid, [...'7,5', enter, ...'7.5', enter]).figures).toEqual(['1 TT01 = 75', '1 TT01 = 75']);
  });

  test('lists by the number of the option, yes and no by 1 and 0', () => {
    const list = gridOfElement(anElement({ valueType: 'code-list', options: ['Tốt', 'Khá'] }));
    expect(play(list, ['2', enter]).figures).toEqual(['1 TT01 = 1']);
    expect(play(list, ['3', enter]).typing.refusal).toBe('not-an-option');
    const yesNo = gridOfElement(anElement({ valueType: 'yes-no', max: 1 }));
    expect(play(yesNo, ['1', enter, '0', enter]).figures).toEqual(['1 TT01 = 1', '1 TT01 = 0']);
    expect(play(yesNo, ['7', enter]).typing.refusal).toBe('not-an-option');
  });
});

describe('a Vietnamese input method', () => {
  test('letters are refused with a word, the digits among them count', () => {
    const { typing } = play(aGrid(1, 1), ['ươ1', '2']);
    expect(typing.draft?.text).toBe('12');
    expect(play(aGrid(1, 1), ['ươ']).typing).toMatchObject({ draft: null, refusal: 'letters' });
  });

  test('whatever text comes, the draft holds its digits and no letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('ư', 'ơ', 'đ', 'a', '1', '2', '9', 'ấ', ' ') }), (text) => {
        const draft = play(aGrid(1, 1), [{ type: 'text', text }]).typing.draft?.text ?? '';
        expect(draft.replace(/\s/g, '')).toBe(text.replace(/\D/g, ''));
      }),
    );
  });
});

describe('where the mark goes', () => {
  test('arrows stop at the borders; below the last row the paper takes one number per column', () => {
    const { typing, figures } = play(aGrid(2, 2), [
      move('up'),
      move('left'),
      move('down'),
      move('down'),
      ...'35',
      enter,
    ]);
    expect(figures).toEqual(['paper A1 = 35']);
    expect(typing.at).toEqual({ row: 2, column: 1 });
  });

  test('Enter in the last cell stays there', () => {
    expect(play(aGrid(1, 1), ['4', enter]).typing.at).toEqual({ row: 0, column: 0 });
  });

  test('an arrow leaves what is typed, and moves within what F2 opened', () => {
    expect(play(aGrid(1, 2), ['4', move('right')]).figures).toEqual(['1 A1 = 4']);
  });

  test('a locked cell refuses the key and says so', () => {
    const { typing, commits } = play(aGrid(1, 1, [lockedAt(0, 0)]), ['5', enter, { type: 'clear' }]);
    expect(commits).toEqual([]);
    expect(typing.refusal).toBe('locked');
    expect(play(aGrid(1, 1, [lockedAt(0, 0)]), [{ type: 'open', text: '5' }]).typing.draft).toBeNull();
    expect(play(aGrid(1, 1, [lockedAt(0, 0)]), [move('down'), '5', enter]).figures).toEqual([]);
  });
});
