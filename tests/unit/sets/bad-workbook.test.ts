import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../electron/imports/workbook/read.ts';
import { writeSetWorkbook } from '../../../electron/sets/write-set-workbook.ts';
import { Day } from '../../../shared/calendar/day.ts';
import type { Cell, Workbook } from '../../../shared/imports/sheet.ts';
import { checkSet } from '../../../shared/sets/check-set.ts';
import { readSetWorkbook } from '../../../shared/sets/read-set-workbook.ts';
import type { SetFacts } from '../../../shared/sets/set-facts.ts';
import { ownSeedSet } from '../../builders/a-set.ts';
import { keepAll } from '../../builders/a-set-file.ts';
import { number, text, withCell } from '../../builders/edit-workbook.ts';

const stored = ownSeedSet();
const facts: SetFacts = {
  stored,
  elements: new Map(stored.elements.map((element) => [element.code, { ...element, hasFigures: false }])),
  clauses: new Set(stored.targets.flatMap(({ clause }) => clause ?? [])),
  agencies: new Set(
    stored.forms.flatMap(({ blocks }) =>
      blocks.flatMap(({ groups }) => groups.flatMap(({ agencies }) => agencies ?? [])),
    ),
  ),
};

const catalog = new Map(stored.elements.map((element) => [element.code, { ...element, asked: true }]));

const written = await readWorkbook(Buffer.from(await writeSetWorkbook(stored, Day.parse('2023-03-01'))));

/** Everything that is wrong, each with its sheet and cell and what stands there. */
function problemsOf(edit: (workbook: Workbook) => Workbook) {
  if (!written.ok) throw new Error('not read');
  const read = readSetWorkbook(edit(written.workbook), catalog);
  const problems = read.ok ? checkSet(read.set, facts, keepAll, read.locate) : read.problems;
  return problems.map(({ kind, sheet, cell, found }) => [kind, `${sheet}!${cell}`, found]);
}

const elements = 'Trường số liệu';
const mapping = (old: string, under: string, year: number) => (workbook: Workbook) =>
  [
    withCell('Đối chiếu mã', 'A2', text(old)),
    withCell('Đối chiếu mã', 'B2', text(under)),
    withCell('Đối chiếu mã', 'C2', number(year)),
  ].reduce((so, edit) => edit(so), workbook);

type Case = readonly [string, (workbook: Workbook) => Workbook, readonly string[]];

const cases: readonly Case[] = [
  ['a formula', withCell(elements, 'I3', number(2), 'cached'), ['formula', `${elements}!I3`, '']],
  ['a code in another alphabet', withCell(elements, 'A2', text('ТТ01')), ['foreign-letter', `${elements}!A2`, 'ТТ01']],
  ['a code twice', withCell(elements, 'A3', text('tt01')), ['duplicate', `${elements}!A3`, 'tt01']],
  ['an unknown choice', withCell(elements, 'D2', text('luồng')), ['not-an-option', `${elements}!D2`, 'luồng']],
  ['a name left out', withCell(elements, 'B2', undefined), ['required', `${elements}!B2`, '']],
  ['a word for a number', withCell(elements, 'G2', text('không')), ['not-a-number', `${elements}!G2`, 'không']],
  [
    'a column too many',
    withCell(elements, 'P1', text('Người phụ trách mảng')),
    ['unknown-column', `${elements}!P1`, 'Người phụ trách mảng'],
  ],
  ['a renamed column', withCell(elements, 'F1', text('ĐVT')), ['missing-column', `${elements}!A1`, '']],
  ['a note beside the table', withCell('Quy tắc', 'T7', text('xem lại')), ['unknown-column', 'Quy tắc!T7', '']],
  [
    'an unknown element in a form',
    withCell('Nhóm trong biểu', 'E2', text('TT01; TT99')),
    ['unknown-element', 'Nhóm trong biểu!E2', 'TT99'],
  ],
  [
    'a group of no form',
    withCell('Nhóm trong biểu', 'A2', text('BM09')),
    ['unknown-form', 'Nhóm trong biểu!A2', 'BM09'],
  ],
  [
    'an element at the wrong level',
    withCell('Nhóm trong biểu', 'E2', text('TT07')),
    ['wrong-level', 'Nhóm trong biểu!E2', 'TT07'],
  ],
  [
    'a rule over an unknown element',
    withCell('Quy tắc', 'C2', text('TT02 + TT98')),
    ['unknown-element', 'Quy tắc!C2', 'TT98'],
  ],
  ['a side of no rule', withCell('Quy tắc', 'C2', text('TT02 TT01')), ['bad-side', 'Quy tắc!C2', 'TT02 TT01']],
  [
    'an indicator over an unknown element',
    withCell('Chỉ tiêu', 'E2', text('KH96')),
    ['not-an-expression', 'Chỉ tiêu!E2', 'KH96'],
  ],
  [
    'a ratio without denominator',
    withCell('Chỉ tiêu', 'F2', undefined),
    ['ratio-needs-denominator', 'Chỉ tiêu!F2', ''],
  ],
  [
    'a target of no indicator',
    withCell('Mức chỉ tiêu', 'D2', text('CT77')),
    ['unknown-indicator', 'Mức chỉ tiêu!D2', 'CT77'],
  ],
  [
    'a target of no clause',
    withCell('Mức chỉ tiêu', 'B2', text('IX.9')),
    ['unknown-clause', 'Mức chỉ tiêu!B2', 'IX.9'],
  ],
  ['another year', withCell('Hướng dẫn', 'B7', number(2024)), ['other-year', 'Hướng dẫn!B7', '2024']],
  ['another format', withCell('Hướng dẫn', 'B3', number(2)), ['other-format', 'Hướng dẫn!B3', '2']],
  [
    'an element that asks for persons',
    withCell(elements, 'C2', text('Họ và tên')),
    ['personal', `${elements}!A1`, 'Họ và tên'],
  ],
  ['a mapping of unlike things', mapping('CS01', 'TT01', 2023), ['mapping-misfit', 'Đối chiếu mã!B2', 'CS01 → TT01']],
  [
    'a mapping of a code that is not there',
    mapping('XX01', 'TT01', 2023),
    ['unknown-element', 'Đối chiếu mã!A2', 'XX01'],
  ],
];

describe('a workbook with something wrong', () => {
  test('as it was written it has nothing wrong', () => expect(problemsOf((workbook) => workbook)).toEqual([]));

  test.each(cases)('%s is named with its sheet and cell', (_, edit, problem) => {
    expect(problemsOf(edit)).toContainEqual(problem);
  });

  test('100,000 rows are refused without reading them', () => {
    const row = (at: number): Cell => ({ row: at, column: 1, value: text('TT01'), formula: false, cached: true });
    const long = (workbook: Workbook): Workbook => ({
      ...workbook,
      sheets: workbook.sheets.map((sheet) =>
        sheet.name === 'Đối chiếu mã'
          ? { ...sheet, cells: [...sheet.cells, ...Array.from({ length: 100_000 }, (_, index) => row(index + 2))] }
          : sheet,
      ),
    });
    expect(problemsOf(long)).toEqual([['too-many', 'Đối chiếu mã!A2002', '']]);
  });
});
