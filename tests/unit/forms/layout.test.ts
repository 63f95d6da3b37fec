import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import { cellNameOf, rangeName } from '../../../shared/forms/cell-name.ts';
import { formFileName } from '../../../shared/forms/file-name.ts';
import { elementsOf, type FormIssue, placeLabel, placesOf } from '../../../shared/forms/form-issue.ts';
import { layoutOf } from '../../../shared/forms/layout.ts';
import { linesOf } from '../../../shared/forms/sheet-cells.ts';
import type { LayoutCell, SheetLayout } from '../../../shared/forms/sheet-layout.ts';
import { FormCode } from '../../../shared/ids.ts';
import { detectPersonalHeader } from '../../../shared/text/personal-columns.ts';
import { forms, someCommunes } from '../../builders/form-arbitraries.ts';
import {
  aForm,
  aFormIssue,
  anElement,
  district,
  districts,
  seedForm,
  seedForms,
} from '../../builders/form-workbook.ts';

const textOf = ({ content }: LayoutCell): string => (content.kind === 'text' ? content.text : '');
const sheetNamed = (issue: FormIssue, name: string): SheetLayout => {
  const sheet = layoutOf(issue).sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
};
const texts = (sheet: SheetLayout): string[] => sheet.cells.map(textOf).filter((text) => text !== '');
const at = (sheet: SheetLayout, name: string): LayoutCell | undefined =>
  sheet.cells.find((cell) => cellNameOf(cell) === name);
const inputs = (sheet: SheetLayout) =>
  sheet.cells.flatMap((cell) => (cell.content.kind === 'input' ? [{ ...cell, content: cell.content }] : []));

describe('input cells', () => {
  test('each element of a block has one cell for each of its places, and no two share an address', () =>
    fc.assert(
      fc.property(forms, someCommunes, (form, communes) => {
        const issue = aFormIssue({ form, of: '125', communes });
        const cells = layoutOf(issue).sheets.flatMap((sheet) =>
          inputs(sheet).map((cell) => ({ sheet: sheet.name, ...cell })),
        );
        const expected = form.blocks.flatMap((block) =>
          elementsOf(block).flatMap(({ code }) => placesOf(block, issue).map((place) => `${code} ${place.code}`)),
        );
        expect(cells.map(({ content }) => `${content.element.code} ${content.place.code}`).toSorted()).toEqual(
          expected.toSorted(),
        );
        expect(new Set(cells.map(({ sheet, row, column }) => `${sheet} ${row} ${column}`)).size).toBe(expected.length);
      }),
    ));

  test('the hidden marks of row and column name the element and the place of every cell', () =>
    fc.assert(
      fc.property(forms, someCommunes, (form, communes) => {
        for (const sheet of layoutOf(aFormIssue({ form, of: '125', communes })).sheets) {
          for (const { row, column, content } of inputs(sheet)) {
            const marks = [at(sheet, cellNameOf({ row, column: 1 })), at(sheet, cellNameOf({ row: 1, column }))];
            expect(marks.map((mark) => mark && textOf(mark)).toSorted()).toEqual(
              [`#${content.element.code}`, `#${content.place.code}`].toSorted(),
            );
            expect(marks.map((mark) => mark?.style)).toEqual(['hidden', 'hidden']);
          }
        }
      }),
    ));

  test('every input cell has exactly one check, of the kind its element asks for', () =>
    fc.assert(
      fc.property(forms, someCommunes, (form, communes) => {
        for (const sheet of layoutOf(aFormIssue({ form, of: '125', communes })).sheets) {
          for (const { row, column, content } of inputs(sheet)) {
            const own = checksAt(sheet, row, column);
            expect(own).toHaveLength(1);
            expect(own[0]?.check.type).toBe(isList(content.element) ? 'list' : 'custom');
          }
        }
      }),
    ));

  test('a check is written for the first cell of its range', () =>
    fc.assert(
      fc.property(forms, someCommunes, (form, communes) => {
        for (const sheet of layoutOf(aFormIssue({ form, of: '125', communes })).sheets) {
          for (const { range, check } of sheet.checks.filter(({ check: { type } }) => type === 'custom')) {
            expect(check.formula).toContain(`ISNUMBER(${cellNameOf(range.first)})`);
          }
        }
      }),
    ));
});

const isList = ({ valueType }: { valueType: string }) => valueType === 'yes-no' || valueType === 'code-list';

const checksAt = (sheet: SheetLayout, row: number, column: number) =>
  sheet.checks.filter(
    ({ range: { first, last } }) =>
      first.row <= row && row <= last.row && first.column <= column && column <= last.column,
  );

describe('the commune sheet of BM01', () => {
  const sheet = sheetNamed(aFormIssue(), 'Biểu xã');

  test('one row per commune, in the order of the official list', () => {
    const labels = sheet.cells.filter(({ style, column }) => style === 'label' && column === 3).map(textOf);
    expect(labels).toEqual(district('116').communes.map(placeLabel));
    expect(labels).toHaveLength(12);
    expect(labels.slice(0, 2)).toEqual(['Phường Chiềng Lề', 'Phường Tô Hiệu']);
  });

  test('says what it is, of whom and for which days', () => {
    expect(texts(sheet)).toEqual(
      expect.arrayContaining([
        'Biểu số: BM01',
        'KẾT QUẢ CÔNG TÁC PCMD TRONG KỲ',
        'Tháng 9 năm 2023 (số liệu tính từ ngày 15/8/2023 đến ngày 14/9/2023)',
        'Đơn vị báo cáo: Thành phố Sơn La',
      ]),
    );
  });

  test('days under 10 and the months 1 and 2 have a leading zero', () => {
    const period = PeriodCode.parse('2023-M02');
    expect(texts(sheetNamed(aFormIssue({ period, coverage: 'calendar' }), 'Biểu xã'))).toContain(
      'Tháng 2 năm 2023 (số liệu tính từ ngày 01/02/2023 đến ngày 28/02/2023)',
    );
  });

  test('heads: groups over their columns, then short name, unit and code', () => {
    expect(
      ['D7', 'J7', 'N7'].map((name) => at(sheet, name)).map((cell) => cell && [textOf(cell), cell.columns]),
    ).toEqual([
      ['Thông tin, tuyên truyền', 6],
      ['Cơ sở kinh doanh dịch vụ có điều kiện', 4],
      ['Kiểm tra, xử lý', 8],
    ]);
    expect(
      ['D8', 'D9', 'D10', 'S8', 'S9', 'S10'].map((name) => at(sheet, name)).map((cell) => cell && textOf(cell)),
    ).toEqual(['Hình thức tuyên truyền', 'hình thức', 'TT01', 'Tổng số tiền phạt (đ)', 'đồng', 'KT06']);
  });

  test('heads are repeated on every page, row and column of marks are hidden and not printed', () => {
    expect(sheet.repeated).toEqual({ first: 7, last: 10 });
    expect(sheet.printed && rangeName(sheet.printed)).toBe('B2:V29');
    expect(sheet.rows.find(({ row }) => row === 1)?.hidden).toBe(true);
    expect(sheet.columns[0]?.hidden).toBe(true);
  });

  test('the total adds what is there, and is blank while nothing is', () => {
    const total = at(sheet, 'D23');
    expect(total?.content).toEqual({
      kind: 'formula',
      formula: 'IF(COUNT(D11:D22)=0,"",SUM(D11:D22))',
      result: '',
      scale: 0,
    });
    const [first, second] = district('116').communes;
    const figures = [first, second].flatMap((place, index) =>
      place === undefined
        ? []
        : [{ placeId: place.id, element: elementOf('TT01'), state: 'number' as const, value: 3 + index }],
    );
    const filled = at(sheetNamed(aFormIssue({ figures }), 'Biểu xã'), 'D23')?.content;
    expect(filled?.kind === 'formula' && filled.result).toBe(7);
  });

  test('one mark speaks for a whole row, where there is a flow', () => {
    expect(sheet.cells.filter(({ content }) => content.kind === 'whole-row').map(({ column }) => column)).toEqual(
      Array.from({ length: 12 }, () => 22),
    );
    const stocksOnly = sheetNamed(
      aFormIssue({ form: seedForm('BM03'), period: PeriodCode.parse('2023-Y') }),
      'Biểu xã',
    );
    expect(stocksOnly.cells.filter(({ content }) => content.kind === 'whole-row')).toEqual([]);
  });
});

const elementOf = (code: string) => anElement({ code }).code;

describe('the sheet of a single place', () => {
  const sheet = sheetNamed(aFormIssue(), 'Biểu huyện');

  test('stands upright: one line per element under its group', () => {
    expect(
      ['B8', 'C8', 'B9', 'C9', 'D9', 'E9'].map((name) => at(sheet, name)).map((cell) => cell && textOf(cell)),
    ).toEqual([
      'I',
      'Thông tin, tuyên truyền',
      '',
      'TT04',
      'Số tin, bài, lượt phát thanh trên đài, báo, cổng thông tin',
      'tin, bài, lượt',
    ]);
    expect(sheet.orientation).toBe('landscape');
    expect(inputs(sheet).every(({ column }) => column === 6)).toBe(true);
  });

  test('its column is headed by the place itself', () => {
    const head = at(sheet, 'F7');
    expect(head && textOf(head)).toBe('Thành phố Sơn La');
  });
});

test('no sheet of any form reads like a list of persons', () => {
  const said = seedForms.flatMap((form) =>
    districts.flatMap(({ place, communes }) =>
      layoutOf(aFormIssue({ form, reporter: place, communes })).sheets.flatMap(texts),
    ),
  );
  expect([...new Set(said)].filter((text) => detectPersonalHeader(text) !== undefined)).toEqual([]);
});

test('messages of checks are no longer than a spreadsheet program shows', () => {
  const elements = [
    anElement({ code: 'A', valueType: 'score', scale: 2, min: 0, max: 10 ** 12 }),
    anElement({ code: 'B', valueType: 'money' }),
  ];
  const checks = [aForm(elements), ...seedForms].flatMap((form) =>
    layoutOf(aFormIssue({ form })).sheets.flatMap((sheet) => sheet.checks.map(({ check }) => check)),
  );
  expect(Math.max(...checks.map(({ title }) => title.length))).toBeLessThanOrEqual(32);
  expect(Math.max(...checks.map(({ message }) => message.length))).toBeLessThanOrEqual(225);
  expect(Math.max(...checks.map(({ formula }) => formula.length))).toBeLessThanOrEqual(255);
});

test('the check of a number asks for its bounds and decimals, and lets the two signs pass', () => {
  const form = aForm([anElement({ code: 'A', valueType: 'score', scale: 1, min: 5, max: 105 })]);
  const [first] = sheetNamed(aFormIssue({ form }), 'Biểu xã').checks;
  expect(first?.check.formula).toBe(
    'IF(ISNUMBER(D11),AND(D11=ROUND(D11,1),D11>=0.5,D11<=10.5),OR(UPPER(TRIM(D11))="KPS",UPPER(TRIM(D11))="×",UPPER(TRIM(D11))="X"))',
  );
  expect(first?.check.message).toContain('từ 0,5 đến 10,5');
});

test('the answers of a list stand in the hidden sheet, so that an answer may hold a comma', () => {
  const form = aForm([
    anElement({ code: 'A' }),
    anElement({ code: 'B', valueType: 'code-list', options: ['Tốt, khá', 'Kém'] }),
  ]);
  const layout = layoutOf(aFormIssue({ form }));
  const check = layout.sheets[1]?.checks[1]?.check;
  expect(check?.formula).toBe("'_so_dieu_phoi'!$D$2:$D$3");
  const hidden = layout.sheets.find(({ visibility }) => visibility === 'very-hidden');
  expect(hidden && ['D2', 'D3'].map((name) => at(hidden, name)).map((cell) => cell && textOf(cell))).toEqual([
    'Tốt, khá',
    'Kém',
  ]);
});

test('two blocks of one kind have sheets of different names', () => {
  const [block] = aForm([anElement({ code: 'A' })]).blocks;
  const form = { ...aForm([]), blocks: block === undefined ? [] : [block, block] };
  expect(layoutOf(aFormIssue({ form })).sheets.map(({ name }) => name)).toEqual([
    'Hướng dẫn',
    'Biểu xã',
    'Biểu xã 2',
    '_so_dieu_phoi',
  ]);
});

test.each([
  ['mot hai ba', 4, 3],
  ['mot hai ba', 8, 1],
  ['rất-dài-không-ngắt', 4, 1],
  ['a rất-dài-không-ngắt b', 4, 3],
])('%j in %i columns takes %i lines', (text, width, lines) => {
  expect(linesOf(text, width)).toBe(lines);
});

describe('file names', () => {
  const name = (code: string, period: string) => {
    const { place } = district(code);
    return formFileName({ form: seedForm('BM01'), period: PeriodCode.parse(period), reporter: place });
  };

  test.each([
    ['116', '2023-M09', 'BM01_2023-T09_116-TP-Son-La.xlsx'],
    ['118', '2023-Q3', 'BM01_2023-Q3_118-H-Quynh-Nhai.xlsx'],
    ['125', '2023-H1', 'BM01_2023-6T-DAU_125-H-Mai-Son.xlsx'],
    ['125', '2023-N9', 'BM01_2023-9T_125-H-Mai-Son.xlsx'],
    ['125', '2023-Y', 'BM01_2023-NAM_125-H-Mai-Son.xlsx'],
  ])('%s in %s: %s', (code, period, expected) => {
    expect(name(code, period)).toBe(expected);
  });

  const any = fc.string({ minLength: 1, maxLength: 200, size: 'max', unit: 'grapheme' });

  test('whatever form and place are called, every Windows and every stick takes the name', () =>
    fc.assert(
      fc.property(
        any.map((text) => text.slice(0, 64)),
        any,
        (code, placeName) => {
          const form = { ...seedForm('BM01'), code: FormCode.parse(code) };
          const made = formFileName({
            form,
            period: PeriodCode.parse('2023-M09'),
            reporter: { ...district('116').place, name: placeName },
          });
          expect(made).toMatch(/^[A-Za-z0-9-]*_2023-T09_116-TP[A-Za-z0-9-]*\.xlsx$/);
          expect(made.length).toBeLessThanOrEqual(140);
          expect(made.split('.')[0]).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)$/i);
        },
      ),
    ));

  test('no two districts of the province share a name', () => {
    const names = districts.map(({ place }) => name(place.code, '2023-M09'));
    expect(new Set(names).size).toBe(12);
  });
});
