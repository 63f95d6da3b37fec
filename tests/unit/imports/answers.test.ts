import { describe, expect, test } from 'vitest';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import { PlaceId } from '../../../shared/ids.ts';
import { answersKey, type FileAnswer, type FileAnswers, noAnswers } from '../../../shared/imports/file-answer.ts';
import { answersTo, ask } from '../../../shared/imports/file-question.ts';
import { formByHead, headQuestions } from '../../../shared/imports/head-of-form.ts';
import type { Workbook } from '../../../shared/imports/sheet.ts';
import { validate } from '../../../shared/imports/validate.ts';
import {
  edited,
  number,
  sheetNamed,
  text,
  withCell,
  withColumnCopied,
  withInsertedRows,
  withMerged,
  withRowCopied,
  withSheet,
} from '../../builders/edit-workbook.ts';
import { aReturnedForm, district, knownForms, recognisedForm, seedForm } from '../../builders/form-workbook.ts';
import { notTaken } from './not-taken.ts';

const communes = 'Biểu xã';
const own = 'Biểu huyện';
const returned = await aReturnedForm();
const city = district('116');
const known = knownForms();

const given = (...answers: readonly FileAnswer[]): FileAnswers => ({ given: [...answers], blanks: 'keep' });
const read = (workbook: Workbook, answers: FileAnswers = noAnswers) => validate(recognisedForm(workbook), answers);
const figureAt = (validation: ReturnType<typeof read>, place: string, element: string) => {
  const { id } = city.communes.find(({ code }) => code === place) ?? city.place;
  return validation.figures.find((each) => each.placeId === id && each.element === element)?.figure;
};
const idOf = (code: string): PlaceId => PlaceId.parse(city.communes.find((each) => each.code === code)?.id);

describe('the habit of a file', () => {
  const ambiguous = edited(
    returned,
    withCell(communes, 'D11', text('1.234')),
    withCell(communes, 'E12', text('2,500')),
  );

  test('is asked with what each habit would give, and read by the answer', () => {
    const { questions, problems } = read(ambiguous);
    expect(problems.map(({ kind }) => kind)).toEqual(['ambiguous-number', 'ambiguous-number']);
    expect(questions.map(({ choices }) => choices.map(({ shows }) => shows))).toEqual([
      ['1.234', '1,234'],
      ['2,500', '2.500'],
    ]);
  });

  test('one of them may make a fraction of a count: that is a fault of the file, not a figure', () => {
    const one = edited(returned, withCell(communes, 'D11', text('1.234')));
    const comma = read(one, given({ kind: 'ambiguous-number', decimalMark: ',' }));
    expect(comma.problems).toEqual([]);
    expect(figureAt(comma, '03646', 'TT01')).toEqual({ state: 'number', value: 1234 });
    const point = read(one, given({ kind: 'ambiguous-number', decimalMark: '.' }));
    expect(point.problems).toEqual([{ kind: 'fractional', sheet: communes, cell: 'D11' }]);
  });

  test('two different answers are none, and what the file itself tells outranks any', () => {
    const both = given({ kind: 'ambiguous-number', decimalMark: ',' }, { kind: 'ambiguous-number', decimalMark: '.' });
    expect(read(ambiguous, both).problems).toHaveLength(2);
    const told = edited(
      returned,
      withCell(communes, 'D11', text('1.234')),
      withCell(communes, 'S11', text('1.500.000')),
    );
    const against = read(told, given({ kind: 'ambiguous-number', decimalMark: '.' }));
    expect([against.problems, against.questions]).toEqual([[], []]);
    expect(figureAt(against, '03646', 'TT01')).toEqual({ state: 'number', value: 1234 });
  });
});

describe('a row of nobody', () => {
  const brought = edited(
    returned,
    withInsertedRows(communes, 14, 1),
    withCell(communes, 'C14', text('Tổ 5')),
    withCell(communes, 'F14', number(3)),
    withCell(communes, 'H14', text('KPS')),
  );
  const at = { kind: 'foreign-row', sheet: communes, cell: 'F14' } as const;

  test('may be left out, or be one of the places of the district and of no other', () => {
    const [question] = read(brought).questions;
    expect(question?.stands).toBe('Tổ 5');
    expect(question?.choices.map(({ shows }) => shows)).toEqual([
      '',
      ...city.communes.map(({ type, name }) => `${type} ${name}`),
    ]);
    const elsewhere = PlaceId.parse(district('125').communes[0]?.id);
    expect(read(brought, given({ ...at, place: elsewhere })).problems).toHaveLength(1);
  });

  test('left out: each of its cells is named', () => {
    const skipped = read(brought, given({ ...at, place: null }));
    expect(skipped.problems).toEqual([]);
    expect(notTaken(skipped)).toEqual([`${communes}!F14`, `${communes}!H14`]);
  });

  test('given to a commune that has a row: which of the two holds is asked next', () => {
    const named = { ...at, place: idOf('03652') };
    const second = read(brought, given(named));
    expect(second.problems).toEqual([
      { kind: 'duplicate-row', sheet: communes, cell: 'C14', place: 'Phường Quyết Thắng' },
    ]);
    const holds = { kind: 'duplicate-row', sheet: communes, cell: 'C14', holds: true } as const;
    const done = read(brought, given(named, holds));
    expect(done.problems).toEqual([]);
    expect(figureAt(done, '03652', 'TT03')).toEqual({ state: 'number', value: 3 });
  });

  test('gives a commune whose mark was deleted its row back', () => {
    const unmarked = edited(returned, withCell(communes, 'A12', undefined), withCell(communes, 'D12', number(4)));
    expect(read(unmarked).problems.map(({ kind }) => kind)).toEqual(['missing-rows', 'foreign-row']);
    const answered = read(unmarked, given({ kind: 'foreign-row', sheet: communes, cell: 'D12', place: idOf('03649') }));
    expect(answered.problems).toEqual([]);
    expect(figureAt(answered, '03649', 'TT01')).toEqual({ state: 'number', value: 4 });
  });
});

describe('the same twice', () => {
  const rows = edited(
    returned,
    withCell(communes, 'D13', number(5)),
    withInsertedRows(communes, 14, 1),
    withRowCopied(communes, 13, 14),
    withCell(communes, 'D14', number(9)),
  );
  const row = { kind: 'duplicate-row', sheet: communes, cell: 'C14' } as const;

  test.each([
    [false, 5, 'D14'],
    [true, 9, 'D13'],
  ])('rows: the repeated one holds (%s)', (holds, value, left) => {
    const answered = read(rows, given({ ...row, holds }));
    expect(answered.problems).toEqual([]);
    expect(figureAt(answered, '03652', 'TT01')).toEqual({ state: 'number', value });
    expect(notTaken(answered)).toEqual([`${communes}!${left}`]);
  });

  test('three times: only one of them can hold', () => {
    const thrice = edited(rows, withInsertedRows(communes, 15, 1), withRowCopied(communes, 13, 15));
    const both = [
      { ...row, holds: true },
      { ...row, cell: 'C15', holds: true },
    ] as const;
    expect(read(thrice, given(...both)).problems).toHaveLength(2);
    expect(read(thrice, given({ ...row, holds: true }, { ...row, cell: 'C15', holds: false })).problems).toEqual([]);
  });

  test('columns', () => {
    const twice = edited(returned, withCell(communes, 'D11', number(5)), withColumnCopied(communes, 4, 24));
    const changed = edited(twice, withCell(communes, 'X11', number(8)));
    const answered = read(changed, given({ kind: 'duplicate-column', sheet: communes, cell: 'X10', holds: true }));
    expect(answered.problems).toEqual([]);
    expect(figureAt(answered, '03646', 'TT01')).toEqual({ state: 'number', value: 8 });
    expect(notTaken(answered)).toEqual([`${communes}!D11`]);
  });

  test('sheets', () => {
    const first = edited(returned, withCell(communes, 'D11', number(5)));
    const copy = { ...sheetNamed(first, communes), name: 'Biểu xã (2)' };
    const changed = edited(first, withSheet(copy), withCell('Biểu xã (2)', 'D11', number(6)));
    const answer = { kind: 'duplicate-sheet', sheet: 'Biểu xã (2)' } as const;
    const [kept, copied] = [false, true].map((holds) => read(changed, given({ ...answer, holds })));
    if (!kept || !copied) throw new Error('two answers');
    expect(figureAt(kept, '03646', 'TT01')).toEqual({ state: 'number', value: 5 });
    expect(notTaken(kept)).toEqual(['Biểu xã (2)!D11']);
    expect(figureAt(copied, '03646', 'TT01')).toEqual({ state: 'number', value: 6 });
    expect(notTaken(copied)).toEqual([`${communes}!D11`]);
  });
});

describe('a changed label', () => {
  const renamed = edited(
    returned,
    withCell(communes, 'C12', text('Phường Khác')),
    withCell(communes, 'D12', number(7)),
  );
  const at = { kind: 'label-changed', sheet: communes, cell: 'C12' } as const;

  test('the mark is trusted, or nothing of the line is', () => {
    expect(read(renamed).questions[0]).toMatchObject({ stands: 'Phường Khác', chosen: null });
    expect(figureAt(read(renamed, given({ ...at, trust: true })), '03649', 'TT01')).toEqual({
      state: 'number',
      value: 7,
    });
    const left = read(renamed, given({ ...at, trust: false }));
    expect([left.problems, figureAt(left, '03649', 'TT01')]).toEqual([[], undefined]);
    expect(notTaken(left)).toEqual([`${communes}!D12`]);
  });

  test('"không phát sinh" for the whole row is not said of a row that is left out', () => {
    const none = edited(renamed, withCell(communes, 'V12', text('KPS')), withCell(communes, 'D12', undefined));
    const left = read(none, given({ ...at, trust: false }));
    expect(left.figures.filter(({ figure }) => figure !== undefined)).toEqual([]);
    expect(notTaken(left)).toEqual([`${communes}!V12`]);
  });
});

test('merged figures are left out, both of them', () => {
  const merged = edited(returned, withCell(communes, 'H12', number(4)), withMerged(communes, 'H12:H13'));
  const answered = read(merged, given({ kind: 'merged-figures', sheet: communes, cell: 'H12' }));
  expect(answered.problems).toEqual([]);
  expect(answered.figures.filter(({ isSkipped }) => isSkipped).map(({ cell }) => cell)).toEqual(['H12', 'H13']);
  expect(notTaken(answered)).toEqual([`${communes}!H12`]);
});

test('"không phát sinh" for the whole row is not said of a merged cell that is left out of it', () => {
  const merged = edited(
    returned,
    withCell(communes, 'H12', number(4)),
    withCell(communes, 'V13', text('KPS')),
    withMerged(communes, 'H12:H13'),
  );
  const answered = read(merged, given({ kind: 'merged-figures', sheet: communes, cell: 'H12' }));
  expect(figureAt(answered, '03652', 'TT05')).toBeUndefined();
  expect(figureAt(answered, '03652', 'TT06')).toEqual({ state: 'none' });
});

describe('a head that says something else', () => {
  const shown = edited(returned, withCell(communes, 'B5', text('Tháng 8 năm 2023')));
  const asked = (workbook: Workbook, answers: FileAnswers = noAnswers) =>
    headQuestions(recognisedForm(workbook), known, answers);

  test('the period of the marks or that of the head, for the whole file', () => {
    const [question] = asked(shown);
    expect(question?.choices.map(({ shows }) => shows)).toEqual(['Tháng 9 năm 2023', 'Tháng 8 năm 2023']);
    const answer = question?.choices[1]?.answer;
    if (answer === undefined) throw new Error('a choice');
    const form = formByHead(recognisedForm(shown), asked(shown, given(answer)), known);
    expect(form).toMatchObject({ period: '2023-M08', district: { place: { code: '116' } } });
  });

  test('a period of another year is no choice', () => {
    const lastYear = edited(returned, withCell(communes, 'B5', text('Tháng 8 năm 2022')));
    expect(asked(lastYear)[0]?.choices.map(({ shows }) => shows)).toEqual(['Tháng 9 năm 2023']);
  });

  test('as the neighbour’s, its own row is the neighbour’s and the communes are none of its', () => {
    const neighbour = edited(
      returned,
      withCell(own, 'E2', undefined),
      withCell(communes, 'E2', text('Đơn vị báo cáo: Huyện Mai Sơn')),
    );
    const [question] = asked(neighbour);
    expect(question?.choices.map(({ shows }) => shows)).toEqual(['Thành phố Sơn La', 'Huyện Mai Sơn']);
    const answer = question?.choices[1]?.answer;
    if (answer === undefined) throw new Error('a choice');
    const form = formByHead(recognisedForm(neighbour), asked(neighbour, given(answer)), known);
    if (form === undefined) throw new Error('no such district');
    const { problems, figures } = validate(form);
    expect(problems.map(({ kind }) => kind)).toContain('missing-rows');
    expect(figures.every(({ placeId }) => placeId === district('125').place.id)).toBe(true);
  });
});

test('a form without communes can be the neighbour’s as a whole; the name above its column is asked about', async () => {
  const form = seedForm('BM02');
  const mine = await aReturnedForm({ form, period: PeriodCode.parse('2023-Q3') });
  const neighbour = edited(
    mine,
    withCell(own, 'E2', text('Đơn vị báo cáo: Huyện Mai Sơn')),
    withCell(own, 'F9', number(3)),
  );
  const { place } = district('125');
  const answer = { kind: 'other-place-shown', place: place.id } as const;
  const questions = headQuestions(recognisedForm(neighbour), known, given(answer));
  const settled = formByHead(recognisedForm(neighbour), questions, known);
  if (settled === undefined) throw new Error('no such district');
  const { problems } = validate(settled, given(answer));
  expect(problems).toMatchObject([{ kind: 'label-changed', expected: 'Huyện Mai Sơn' }]);
  const [label] = problems;
  if (label?.kind !== 'label-changed') throw new Error('the name above the column');
  const trusted = { kind: 'label-changed', sheet: label.sheet, cell: label.cell, trust: true } as const;
  const { figures, problems: left } = validate(settled, given(answer, trusted));
  expect(left).toEqual([]);
  expect(figures.flatMap(({ placeId, figure }) => (figure === undefined ? [] : [placeId]))).toEqual([place.id]);
});

test('an answer to nothing counts for nothing and is not kept', () => {
  const junk = given({ kind: 'label-changed', sheet: communes, cell: 'C12', trust: false });
  const { figures, questions } = read(edited(returned, withCell(communes, 'D12', number(7))), junk);
  expect(figures.some(({ isSkipped }) => isSkipped)).toBe(false);
  expect(answersTo(questions)).toEqual([]);
});

test('answers are the same in whatever order they and their parts are written', () => {
  const [a, b] = [
    { kind: 'label-changed', sheet: 'x', cell: 'A1', trust: true },
    { kind: 'ambiguous-number', decimalMark: ',' },
  ] as const;
  const turned = { trust: true, cell: 'A1', sheet: 'x', kind: 'label-changed' } as const;
  expect(answersKey(given(a, b))).toBe(answersKey(given(b, turned)));
  expect(answersKey({ ...given(a), blanks: 'erase' })).not.toBe(answersKey(given(a)));
  expect(ask({ kind: 'no-figures' }, [{ answer: a, shows: '' }], given(turned)).chosen).toBe(0);
});
