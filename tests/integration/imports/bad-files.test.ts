import { readFileSync } from 'node:fs';
import type ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { Day } from '../../../shared/calendar/day.ts';
import type { FileProblem } from '../../../shared/imports/file-problem.ts';
import {
  aStick,
  changed,
  clearInputs,
  firstCellOf,
  january,
  monthlyForm,
  setMetadata,
  sheetOfCommunes,
  writeBytes,
} from '../../builders/a-stick.ts';
import { anApp } from '../../builders/an-app.ts';

/** What the desk says of one bad file, after making sure that nothing of it was stored, applied or not. */
async function problemsOf(makeBad: (good: string, folder: string) => Promise<string> | string): Promise<FileProblem[]> {
  const app = anApp();
  const { folder, files } = await aStick(app);
  const bad = await makeBad(files[0] ?? '', folder);
  const scan = await app.api.imports.scan({ folder });
  const file = scan.files.find(({ path }) => path === bad);
  if (!file?.sha256) throw new Error('the bad file is not listed');
  expect(file.outcome).toBe('refused');
  const { receipts, refused } = await app.api.imports.apply({
    files: [{ path: bad, sha256: file.sha256 }],
    receivedOn: today,
  });
  expect(receipts).toEqual([]);
  expect(refused).toHaveLength(1);
  const [district] = (await app.api.places.list({ on: today })).filter(({ level }) => level === 'district');
  if (!district) throw new Error('districts');
  expect(await app.api.forms.figures({ form: monthlyForm, district: district.id, period: january })).toEqual([]);
  expect(await app.api.imports.receipts({})).toEqual([]);
  return file.problems;
}

const today = Day.parse('2023-01-17');

const edited = (change: (workbook: ExcelJS.Workbook) => void) => (good: string) => changed(good, 'sai.xlsx', change);
const withBytes = (make: (good: Buffer) => Uint8Array | string) => (good: string, folder: string) =>
  writeBytes(folder, 'sai.xlsx', make(readFileSync(good)));

const oleHeader = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ole = (stream: string) =>
  Buffer.concat([oleHeader, Buffer.alloc(1016), Buffer.from(stream, 'utf16le'), Buffer.alloc(512)]);

describe('files that cannot be read', () => {
  test.each([
    ['a table with a quote that never ends', () => 'Xã;"Số buổi\nHua La;3;120\n', 'csv'],
    ['cut off half way', (good: Buffer) => good.subarray(0, Math.floor(good.length / 2)), 'truncated'],
    ['with a password', () => ole('EncryptedPackage'), 'encrypted'],
    ['an .xls of Excel 95', () => ole('Book'), 'old-xls'],
    ['an .xls with nothing in it', () => ole('Workbook'), 'broken'],
    ['a web page renamed', () => '<html><body><table><tr><td>1</td></tr></table></body></html>', 'html'],
    ['nothing at all', () => '', 'empty'],
    ['random bytes', () => Buffer.from(Array.from({ length: 400 }, (_, n) => (n * 37) % 251)), 'not-a-workbook'],
  ] as const)('%s', async (_what, make, reason) => {
    expect(await problemsOf(withBytes(make))).toMatchObject([{ kind: 'unreadable', refusal: { reason } }]);
  });
});

describe('workbooks that are not for here', () => {
  test.each([
    ['another form', 'form', 'BM99', { kind: 'unknown-form', found: 'BM99' }],
    ['another version', 'version', '7', { kind: 'unknown-version', found: '7', expected: '1' }],
    ['another province', 'province', '11', { kind: 'other-province', found: '11', expected: '14' }],
    ['another plan', 'plan', 'KH2022-X', { kind: 'other-plan', found: 'KH2022-X' }],
    ['a district that does not exist', 'district', '117', { kind: 'unknown-district', found: '117' }],
    [
      'a period of another year',
      'period',
      '2022-M12',
      { kind: 'period-outside-plan', found: '2022-M12', expected: '2023' },
    ],
    ['a period that is none', 'period', '2023-M13', { kind: 'unknown-period', found: '2023-M13' }],
    ['a period that has not begun', 'period', '2023-M06', { kind: 'period-not-begun', found: 'Tháng 6 năm 2023' }],
  ] as const)('%s', async (_what, key, value, problem) => {
    expect(await problemsOf(edited((workbook) => setMetadata(workbook, key, value)))).toMatchObject([problem]);
  });

  test('a workbook of somebody else', async () => {
    const foreign = edited((workbook) => {
      for (const sheet of [...workbook.worksheets]) workbook.removeWorksheet(sheet.id);
      workbook.addWorksheet('Sheet1').getCell('A1').value = 'Tổng hợp tháng';
    });
    expect(await problemsOf(foreign)).toMatchObject([{ kind: 'not-our-form' }]);
  });
});

describe('cells that cannot be stored', () => {
  const cell = (value: ExcelJS.CellValue) => {
    let address = '';
    const make = edited((workbook) => {
      const target = firstCellOf(workbook, 'TT02');
      target.value = value;
      if (value instanceof Date) target.style = { ...target.style, numFmt: 'dd/mm/yyyy' };
      address = target.address;
    });
    return { make, address: () => address };
  };

  test.each([
    ['a negative count', -3, 'negative'],
    ['a fraction', 2.5, 'fractional'],
    ['text in a number cell', 'khoảng mười', 'text-in-number'],
    ['a date', new Date(Date.UTC(2023, 0, 5)), 'date-in-number'],
    ['an error', { error: '#REF!' }, 'error-value'],
  ] as const)('%s is named by sheet and cell', async (_what, value, kind) => {
    const { make, address } = cell(value);
    const problems = await problemsOf(make);
    expect(problems).toMatchObject([{ kind, sheet: 'Biểu xã', cell: address() }]);
  });
});

test('a form that came back empty is no report', async () => {
  const empty = edited((workbook) => {
    for (const sheet of workbook.worksheets) clearInputs(sheet);
  });
  expect(await problemsOf(empty)).toEqual([{ kind: 'no-figures' }]);
});

test.each([
  'Họ và tên (không ghi tắt)',
  'Số người, họ và tên',
  'Ghi rõ họ tên đối tượng',
  'Danh tính',
  'Nạn nhân',
  'Số giấy tờ tùy thân',
  'Số phone',
])('a heading that hides a name among harmless words is seen: "%s"', async (heading) => {
  const problems = await problemsOf(
    edited((workbook) => {
      sheetOfCommunes(workbook).getCell(8, 30).value = heading;
    }),
  );
  expect(problems.map(({ kind }) => kind)).toEqual(['personal-columns']);
});

test('twelve digits in a column of counts are no count', async () => {
  const problems = await problemsOf(
    edited((workbook) => {
      firstCellOf(workbook, 'TT02').value = 14_095_001_234;
    }),
  );
  expect(problems.map(({ kind }) => kind)).toEqual(['out-of-range']);
});

test.each(['Họ và tên', 'Số CCCD', 'Ngày sinh', 'Số điện thoại'])(
  'a column "%s" outranks everything; only its heading is named',
  async (heading) => {
    const problems = await problemsOf(
      edited((workbook) => {
        setMetadata(workbook, 'province', '11');
        sheetOfCommunes(workbook).getCell(8, 30).value = heading;
      }),
    );
    const [problem] = problems;
    if (problem?.kind !== 'personal-columns' || problems.length > 1) throw new Error('refused for something else');
    expect(problem.sheet).toBe('Biểu xã');
    expect(problem.columns).toHaveLength(1);
    expect(heading).toContain(problem.columns[0]);
  },
);
