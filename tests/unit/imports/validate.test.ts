import { describe, expect, test } from 'vitest';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import { cellNameOf } from '../../../shared/forms/cell-name.ts';
import type { Form } from '../../../shared/forms/forms.contract.ts';
import { layoutOf } from '../../../shared/forms/layout.ts';
import type { FileProblem } from '../../../shared/imports/file-problem.ts';
import type { Workbook } from '../../../shared/imports/sheet.ts';
import { unreadableCell } from '../../../shared/imports/sheet.ts';
import { type CellFigure, validate } from '../../../shared/imports/validate.ts';
import {
  edited,
  number,
  sheetNamed,
  text,
  withCell,
  withColumnCopied,
  withInsertedRows,
  withoutColumn,
  withoutRow,
  withoutSheet,
  withRowCopied,
  withSheet,
} from '../../builders/edit-workbook.ts';
import {
  aForm,
  aFormIssue,
  anElement,
  aReturnedForm,
  district,
  inputAddress,
  knownForms,
  recognisedForm,
  seedForm,
} from '../../builders/form-workbook.ts';

const returned = await aReturnedForm();
const layout = layoutOf(aFormIssue());
const check = (workbook: Workbook, form?: Form) =>
  validate(recognisedForm(workbook, form === undefined ? knownForms() : knownForms({ forms: [form] })));
const problemsOf = (workbook: Workbook): readonly FileProblem[] => check(workbook).problems;

/** The cell of an element at the first commune of the city, or at the city itself. */
const commune = '03646';
const cellOf = (element: string, place = commune) => cellNameOf(inputAddress(layout, element, place));
const figureIn = (figures: readonly CellFigure[], cell: string, sheet = 'Biểu xã') =>
  figures.find((each) => each.sheet === sheet && each.cell === cell)?.figure;

const placeId = (code: string) => {
  const { place, communes } = district('116');
  return [place, ...communes].find((each) => each.code === code)?.id;
};

test('a blank form: every cell is there, none has a figure, nothing is wrong', () => {
  const { figures, problems } = check(returned);
  expect(problems).toEqual([]);
  expect(figures).toHaveLength(12 * 18 + 27);
  expect(figures.every(({ figure }) => figure === undefined)).toBe(true);
});

test('each figure tells its element, place, sheet and cell', () => {
  const { figures } = check(
    edited(returned, withCell('Biểu xã', 'E12', number(7)), withCell('Biểu huyện', 'F9', text('KPS'))),
  );
  expect(figures.filter(({ figure }) => figure !== undefined)).toEqual([
    {
      element: 'TT02',
      placeId: placeId('03649'),
      sheet: 'Biểu xã',
      cell: 'E12',
      figure: { state: 'number', value: 7 },
    },
    { element: 'TT04', placeId: placeId('116'), sheet: 'Biểu huyện', cell: 'F9', figure: { state: 'none' } },
  ]);
});

test('the four states are kept apart', () => {
  const { figures, problems } = check(
    edited(
      returned,
      withCell('Biểu xã', 'D11', number(0)),
      withCell('Biểu xã', 'E11', text('kps')),
      withCell('Biểu xã', 'F11', text('×')),
      withCell('Biểu xã', 'G11', text('  ')),
    ),
  );
  expect(problems).toEqual([]);
  expect(['D11', 'E11', 'F11', 'G11'].map((cell) => figureIn(figures, cell))).toEqual([
    { state: 'number', value: 0 },
    { state: 'none' },
    { state: 'not-applicable' },
    undefined,
  ]);
});

test('a formula of the clerk counts with the value it was saved with', () => {
  const { figures } = check(edited(returned, withCell('Biểu xã', 'D11', number(5), 'cached')));
  expect(figureIn(figures, 'D11')).toEqual({ state: 'number', value: 5 });
});

describe('a cell that is wrong', () => {
  const at = { sheet: 'Biểu xã', cell: cellOf('TT03') };

  test.each<[string, Parameters<typeof withCell>[2], FileProblem]>([
    ['negative', number(-1), { kind: 'negative', ...at }],
    ['fractional', number(2.5), { kind: 'fractional', ...at }],
    ['words', text('nhiều'), { kind: 'text-in-number', ...at }],
    ['two ways to read it', text('1.234'), { kind: 'ambiguous-number', ...at, found: '1.234' }],
    ['a date', { kind: 'date', value: '2023-09-05' }, { kind: 'date-in-number', ...at }],
    ['an error', { kind: 'error', code: '#REF!' }, { kind: 'error-value', ...at, found: '#REF!' }],
    ['too large to count', number(1e300), { kind: 'out-of-range', ...at, min: 0, max: 99_999_999 }],
    ['true or false', { kind: 'boolean', value: true }, { kind: 'text-in-number', ...at }],
  ])('%s', (_, value, problem) => {
    expect(problemsOf(edited(returned, withCell(at.sheet, at.cell, value)))).toEqual([problem]);
  });

  test('a formula that was never calculated', () => {
    const value = { kind: 'error', code: unreadableCell.notCalculated } as const;
    expect(problemsOf(edited(returned, withCell(at.sheet, at.cell, value, 'not-cached')))).toEqual([
      { kind: 'formula-without-value', ...at },
    ]);
  });

  test('in the sheet of the district as well', () => {
    const cell = cellOf('DT01', '116');
    expect(problemsOf(edited(returned, withCell('Biểu huyện', cell, number(-3))))).toEqual([
      { kind: 'negative', sheet: 'Biểu huyện', cell },
    ]);
  });

  test('"1.234" is clear once another number of the file shows the habit', () => {
    const { figures, problems } = check(
      edited(returned, withCell('Biểu xã', 'F11', text('1.234')), withCell('Biểu xã', 'S11', text('1.500.000'))),
    );
    expect(problems).toEqual([]);
    expect(figureIn(figures, 'F11')).toEqual({ state: 'number', value: 1234 });
  });
});

describe('bounds and lists', () => {
  const elements = [
    anElement({ code: 'A', valueType: 'score', kind: 'stock', scale: 1, min: 0, max: 1000 }),
    anElement({ code: 'B', valueType: 'yes-no', kind: 'stock', max: 1 }),
    anElement({ code: 'C', valueType: 'code-list', kind: 'stock', options: ['Tốt', 'Khá'] }),
  ];
  const form = aForm(elements);

  test('figures in the scale of the element, answers as their position', async () => {
    const workbook = edited(
      await aReturnedForm({ form }),
      withCell('Biểu xã', 'D11', number(87.5)),
      withCell('Biểu xã', 'E11', text('Có')),
      withCell('Biểu xã', 'F11', text('khá')),
    );
    const { figures, problems } = check(workbook, form);
    expect(problems).toEqual([]);
    expect(['D11', 'E11', 'F11'].map((cell) => figureIn(figures, cell))).toEqual([
      { state: 'number', value: 875 },
      { state: 'number', value: 1 },
      { state: 'number', value: 1 },
    ]);
  });

  test('beyond the bounds, too many decimals, no answer of the list', async () => {
    const workbook = edited(
      await aReturnedForm({ form }),
      withCell('Biểu xã', 'D11', number(100.1)),
      withCell('Biểu xã', 'D12', number(1.25)),
      withCell('Biểu xã', 'E11', text('có lẽ')),
      withCell('Biểu xã', 'F11', text('Kém')),
    );
    expect(check(workbook, form).problems).toEqual([
      { kind: 'out-of-range', sheet: 'Biểu xã', cell: 'D11', min: 0, max: 100 },
      { kind: 'not-an-option', sheet: 'Biểu xã', cell: 'E11', options: ['Không', 'Có'] },
      { kind: 'not-an-option', sheet: 'Biểu xã', cell: 'F11', options: ['Tốt', 'Khá'] },
      { kind: 'fractional', sheet: 'Biểu xã', cell: 'D12' },
    ]);
  });
});

describe('a whole row without occurrences', () => {
  const marked = edited(returned, withCell('Biểu xã', 'V13', text('KPS')));

  test('says "không phát sinh" for its blank flows, and nothing of what stands in stock', () => {
    const { figures, problems } = check(
      edited(marked, withCell('Biểu xã', 'J13', number(4)), withCell('Biểu xã', 'D13', number(0))),
    );
    expect(problems).toEqual([]);
    const ofRow = figures.filter((each) => each.placeId === placeId('03652') && each.figure !== undefined);
    expect(
      ofRow.filter(({ figure }) => figure?.state === 'number').map(({ element, cell }) => [element, cell]),
    ).toEqual([
      ['TT01', 'D13'],
      ['CS01', 'J13'],
    ]);
    const none = ofRow.filter(({ figure }) => figure?.state === 'none');
    expect(none).toHaveLength(13);
    expect(none.every(({ cell, element }) => cell === 'V13' && !element.startsWith('CS'))).toBe(true);
  });

  test('contradicts a flow that did occur', () => {
    expect(problemsOf(edited(marked, withCell('Biểu xã', 'E13', number(2))))).toEqual([
      { kind: 'none-occurred-with-figures', sheet: 'Biểu xã', cell: 'V13', place: 'Phường Quyết Thắng' },
    ]);
  });

  test('knows no other mark', () => {
    expect(problemsOf(edited(returned, withCell('Biểu xã', 'V13', text('x'))))).toEqual([
      { kind: 'not-an-option', sheet: 'Biểu xã', cell: 'V13', options: ['KPS'] },
    ]);
  });
});

describe('a form that was taken apart', () => {
  test('missing row, column and sheet', () => {
    expect(problemsOf(edited(returned, withoutRow('Biểu xã', 12)))).toEqual([
      { kind: 'missing-rows', sheet: 'Biểu xã', places: ['Phường Tô Hiệu'] },
    ]);
    expect(problemsOf(edited(returned, withoutColumn('Biểu xã', 5)))).toEqual([
      { kind: 'missing-columns', sheet: 'Biểu xã', elements: ['TT02 Buổi tuyên truyền'] },
    ]);
    expect(problemsOf(edited(returned, withoutRow('Biểu huyện', 9)))).toEqual([
      { kind: 'missing-columns', sheet: 'Biểu huyện', elements: ['TT04 Tin, bài, lượt phát thanh'] },
    ]);
    expect(problemsOf(edited(returned, withoutSheet('Biểu huyện')))).toEqual([
      { kind: 'missing-sheet', sheet: 'Biểu huyện' },
    ]);
  });

  test('the same commune, element or sheet twice', () => {
    const copiedRow = edited(returned, withInsertedRows('Biểu xã', 14, 1), withRowCopied('Biểu xã', 13, 14));
    expect(problemsOf(copiedRow)).toEqual([
      { kind: 'duplicate-row', sheet: 'Biểu xã', cell: 'C14', place: 'Phường Quyết Thắng' },
    ]);
    expect(problemsOf(edited(returned, withColumnCopied('Biểu xã', 4, 24)))).toEqual([
      { kind: 'duplicate-column', sheet: 'Biểu xã', cell: 'X10', element: 'TT01 Hình thức tuyên truyền' },
    ]);
    const copy = { ...sheetNamed(returned, 'Biểu xã'), name: 'Biểu xã (2)' };
    expect(problemsOf(edited(returned, withSheet(copy)))).toEqual([
      { kind: 'duplicate-sheet', sheet: 'Biểu xã (2)', other: 'Biểu xã' },
    ]);
  });

  test('names sorted beside their hidden marks', () => {
    const sorted = edited(
      returned,
      withCell('Biểu xã', 'C11', text('Phường Tô Hiệu')),
      withCell('Biểu xã', 'C12', text('Phường Chiềng Lề')),
    );
    expect(problemsOf(sorted)).toEqual([
      { kind: 'label-changed', sheet: 'Biểu xã', cell: 'C11', expected: 'Phường Chiềng Lề' },
      { kind: 'label-changed', sheet: 'Biểu xã', cell: 'C12', expected: 'Phường Tô Hiệu' },
    ]);
  });

  test('without the marks of its labels nobody can tell', () => {
    expect(problemsOf(edited(returned, withCell('Biểu xã', 'A10', undefined)))).toEqual([
      { kind: 'damaged-metadata', detail: 'Biểu xã' },
    ]);
  });

  test('rows of another district or of nobody, with figures', () => {
    const brought = edited(
      returned,
      withInsertedRows('Biểu xã', 14, 2),
      withCell('Biểu xã', 'A14', text('#03682')),
      withCell('Biểu xã', 'C14', text('Xã Mường Chiên')),
      withCell('Biểu xã', 'E14', number(3)),
      withCell('Biểu xã', 'C15', text('Tổ 5')),
      withCell('Biểu xã', 'F15', text('KPS')),
    );
    expect(problemsOf(brought)).toEqual([
      { kind: 'foreign-row', sheet: 'Biểu xã', cell: 'E14', found: '03682' },
      { kind: 'foreign-row', sheet: 'Biểu xã', cell: 'F15', found: '' },
    ]);
    const below = edited(returned, withInsertedRows('Biểu huyện', 10, 1), withCell('Biểu huyện', 'F10', number(3)));
    expect(problemsOf(below)).toEqual([{ kind: 'foreign-row', sheet: 'Biểu huyện', cell: 'F10', found: '' }]);
  });

  test('rows without figures, and whatever the total says, are no matter', () => {
    const noted = edited(
      returned,
      withInsertedRows('Biểu xã', 14, 1),
      withCell('Biểu xã', 'C14', text('Khu vực 2')),
      withCell('Biểu xã', 'D24', number(999)),
    );
    expect(problemsOf(noted)).toEqual([]);
  });
});

test('BM03 holds lists and flags of communes and of the district', async () => {
  const period = PeriodCode.parse('2023-Y');
  const form: Form = seedForm('BM03');
  const workbook = edited(
    await aReturnedForm({ form, period }),
    withCell('Biểu xã', 'D11', text('Có')),
    withCell('Biểu xã', 'F11', text('Làm giảm cơ bản (mẫu)')),
    withCell('Biểu huyện', 'F9', text('Không')),
  );
  const { figures, problems } = check(workbook);
  expect(problems).toEqual([]);
  expect(figures.flatMap(({ element, figure }) => (figure === undefined ? [] : [[element, figure]]))).toEqual([
    ['KH01', { state: 'number', value: 0 }],
    ['XA01', { state: 'number', value: 1 }],
    ['XA03', { state: 'number', value: 1 }],
  ]);
});
