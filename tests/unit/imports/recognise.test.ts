import { describe, expect, test } from 'vitest';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import { FormCode } from '../../../shared/ids.ts';
import type { FileProblem } from '../../../shared/imports/file-problem.ts';
import type { KnownForms } from '../../../shared/imports/known-forms.ts';
import { recognise } from '../../../shared/imports/recognise.ts';
import type { Workbook } from '../../../shared/imports/sheet.ts';
import {
  aSheet,
  edited,
  number,
  text,
  withCell,
  withoutSheet,
  withSheet,
  withSheetRenamed,
  withSheetsReversed,
} from '../../builders/edit-workbook.ts';
import { aReturnedForm, districts, knownForms, recognisedForm, seedForm } from '../../builders/form-workbook.ts';

const returned = await aReturnedForm();

function problemsOf(workbook: Workbook, known: KnownForms = knownForms()): readonly FileProblem[] {
  const recognition = recognise(workbook, known);
  return recognition.ok ? [] : recognition.problems;
}

describe('a form of ours', () => {
  test('is known by form, district and period', () => {
    const { form, district, period, sheets } = recognisedForm(returned);
    expect([form.code, district.place.name, period]).toEqual(['BM01', 'Sơn La', '2023-M09']);
    expect(sheets.map(({ sheet, block }) => [sheet.name, block])).toEqual([
      ['Biểu xã', 1],
      ['Biểu huyện', 2],
    ]);
  });

  test.each([
    ['BM02', '118', '2023-Q3'],
    ['BM03', '125', '2023-Y'],
  ])('%s of district %s for %s', async (form, of, code) => {
    const period = PeriodCode.parse(code);
    const found = recognisedForm(await aReturnedForm({ form: seedForm(form), of, period }));
    expect([found.form.code, found.district.place.code, found.period]).toEqual([form, of, period]);
  });

  test('however its sheets are named and ordered', () => {
    const other = edited(
      returned,
      withSheetRenamed('Biểu xã', 'Sheet1'),
      withSheetRenamed('_so_dieu_phoi', 'x'),
      withSheetsReversed,
    );
    expect(recognisedForm(other).district.place.code).toBe('116');
  });
});

describe('what does not belong here', () => {
  test('a workbook that is no form of ours', () => {
    const other = {
      sheets: [
        aSheet('Trang 1', [
          ['STT', 'Đơn vị', 'Số cuộc'],
          ['1', 'Xã Hua La', '2'],
        ]),
      ],
      notes: [],
    };
    expect(problemsOf(other)).toEqual([{ kind: 'not-our-form' }]);
    expect(problemsOf({ sheets: [], notes: [] })).toEqual([{ kind: 'not-our-form' }]);
  });

  test('another province', async () => {
    const other = await aReturnedForm({ province: '11' });
    expect(problemsOf(other)).toEqual([{ kind: 'other-province', found: '11', expected: '14' }]);
  });

  test('another plan', async () => {
    const other = await aReturnedForm({ plan: 'KH2024-PCMD' });
    expect(problemsOf(other)).toEqual([{ kind: 'other-plan', found: 'KH2024-PCMD', expected: 'KH2023-PCMD' }]);
  });

  test('another form, and another version of a form', async () => {
    const other = await aReturnedForm({ form: { ...seedForm('BM01'), code: FormCode.parse('BM77') } });
    expect(problemsOf(other)).toEqual([{ kind: 'unknown-form', found: 'BM77' }]);
    const older = await aReturnedForm({ form: { ...seedForm('BM01'), version: 7 } });
    expect(problemsOf(older)).toEqual([{ kind: 'unknown-version', found: '7', expected: '1' }]);
  });

  test('a district that is not ours', () => {
    const known = knownForms({ districts: districts.filter(({ place }) => place.code !== '116') });
    expect(problemsOf(returned, known)).toEqual([{ kind: 'unknown-district', found: '116' }]);
  });

  test('a period of another year, one that the form is not for, and no period at all', async () => {
    const lastYear = await aReturnedForm({ period: PeriodCode.parse('2022-M09') });
    expect(problemsOf(lastYear)).toEqual([{ kind: 'period-outside-plan', found: '2022-M09', expected: '2023' }]);
    const halfYear = await aReturnedForm({ period: PeriodCode.parse('2023-H1') });
    expect(problemsOf(halfYear)).toEqual([{ kind: 'unknown-period', found: '2023-H1' }]);
    const none = edited(returned, withCell('_so_dieu_phoi', 'B7', text('tháng 9')));
    expect(problemsOf(none)).toEqual([{ kind: 'unknown-period', found: 'tháng 9' }]);
  });

  test('a form whose hidden sheet is gone or damaged', () => {
    expect(problemsOf(edited(returned, withoutSheet('_so_dieu_phoi')))).toEqual([
      { kind: 'damaged-metadata', detail: 'product' },
    ]);
    expect(problemsOf(edited(returned, withCell('_so_dieu_phoi', 'A4', undefined)))).toEqual([
      { kind: 'damaged-metadata', detail: 'plan' },
    ]);
    expect(problemsOf(edited(returned, withCell('_so_dieu_phoi', 'B3', text('hai'))))).toEqual([
      { kind: 'damaged-metadata', detail: 'version' },
    ]);
  });
});

describe('data on persons', () => {
  const heads = ['STT', 'Họ và tên', 'Số CCCD', 'Ngày sinh', 'Địa chỉ'];

  test('refuse any workbook, and nothing else is said of it', () => {
    const list = { sheets: [aSheet('Danh sách', [['DANH SÁCH'], heads])], notes: [] };
    expect(problemsOf(list)).toEqual([
      {
        kind: 'personal-columns',
        sheet: 'Danh sách',
        columns: ['Họ và tên', 'CCCD', 'Ngày sinh', 'Địa chỉ'],
      },
    ]);
  });

  test('outrank every other reason, in a hidden sheet too', async () => {
    const other = edited(await aReturnedForm({ province: '11' }), withSheet(aSheet('Ẩn', [heads], 'very-hidden')));
    expect(problemsOf(other).map(({ kind }) => kind)).toEqual(['personal-columns']);
  });

  test('a column added to a form of ours', () => {
    const widened = edited(returned, withCell('Biểu xã', 'X10', text('Họ tên chủ cơ sở')));
    expect(problemsOf(widened)).toEqual([{ kind: 'personal-columns', sheet: 'Biểu xã', columns: ['Họ tên'] }]);
  });

  test('what follows the words of a head is never repeated', () => {
    const joined = { sheets: [aSheet('a', [['Họ tên: ABC XYZ', 'SĐT 0123']])], notes: [] };
    expect(problemsOf(joined)).toEqual([{ kind: 'personal-columns', sheet: 'a', columns: ['Họ tên', 'SĐT'] }]);
  });

  test.each([
    ['9 digits', '9'.repeat(9)],
    ['12 digits', '0'.repeat(12)],
  ])('a column of identity numbers (%s) is named by its letter only', (_, digits) => {
    const list = {
      sheets: [
        aSheet('a', [
          ['STT', 'Mã'],
          ['1', digits],
          ['2', digits],
        ]),
      ],
      notes: [],
    };
    expect(problemsOf(list)).toEqual([{ kind: 'personal-columns', sheet: 'a', columns: ['B'] }]);
  });

  test('a sum of money typed as text is not taken for one', () => {
    expect(problemsOf(edited(returned, withCell('Biểu xã', 'S11', text('150000000'))))).toEqual([]);
    expect(problemsOf(edited(returned, withCell('Biểu huyện', 'F38', text('150000000'))))).toEqual([]);
    expect(problemsOf(edited(returned, withCell('Biểu xã', 'D11', text('150000000')))).map(({ kind }) => kind)).toEqual(
      ['personal-columns'],
    );
  });

  test('numbers are figures', () => {
    expect(problemsOf(edited(returned, withCell('Biểu xã', 'F11', number(123_456_789))))).toEqual([]);
  });
});
