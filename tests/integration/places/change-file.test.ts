import { writeFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { aFolder, anApp } from '../../builders/an-app.ts';
import { mergeOfTwo, placeOn } from '../../builders/place-changes.ts';

const head = ['Thay đổi', 'Mã cũ', 'Đơn vị cũ', 'Phần', 'Mã mới', 'Tên mới', 'Loại mới', 'Mã cấp trên'];
type Row = readonly (string | number | Date | null)[];

const title: readonly Row[] = [
  ['Tên đợt', 'Nhập xã của Quỳnh Nhai'],
  ['Số văn bản', '12/NQ-UBTVQH15'],
  ['Ngày văn bản', '20/3/2023'],
  ['Ngày hiệu lực', new Date(Date.UTC(2023, 3, 15))],
  [],
];

async function aSheet(rows: readonly Row[], above: readonly Row[] = title): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Ghi chú').addRow(['Không phải bảng này']);
  const sheet = workbook.addWorksheet('Đợt');
  for (const row of [...above, head, ...rows]) sheet.addRow([...row]);
  const file = path.join(aFolder(), 'thay doi.xlsx');
  await workbook.xlsx.writeFile(file);
  return file;
}

function aText(name: string, text: string | Uint8Array): string {
  const file = path.join(aFolder(), name);
  writeFileSync(file, text);
  return file;
}

describe('a workbook', () => {
  test('one old unit a row; rows of one new unit are one merge, codes without their first zero are known', async () => {
    const app = anApp({ today: '2023-06-20' });
    const file = await aSheet([
      ['Sáp nhập', 3682, 'Mường Chiên', null, 3682, 'Mường Chiên', 'xã', 118],
      ['sáp nhập', '03685', 'Xã Cà Nàng', null, '03682', null, null, null],
    ]);
    const { set, problems } = await app.api.places.importFile({ file });
    expect(problems).toEqual([]);
    expect(set).toMatchObject({
      name: mergeOfTwo.name,
      document: mergeOfTwo.document,
      effectiveOn: '2023-04-15',
      changes: [{ kind: 'merge', into: { code: '03682', name: 'Mường Chiên', type: 'Xã', parent: '118' } }],
    });
    if (set === null) return;
    await app.api.places.apply({ set, agencies: [] });
    expect((await placeOn(app, '2023-04-15', '03682')).name).toBe('Mường Chiên');
  });

  test('every kind of change has its words', async () => {
    const file = await aSheet([
      ['Chia tách', '03688', null, null, '03688', 'Khay Một', 'Xã', '118'],
      ['Chia tách', '03688', null, null, '03690', 'Khay Hai', 'Xã', '118'],
      ['Sáp nhập', '03682', null, null, '03682', 'Mường Chiên', 'Xã', '118'],
      ['Sáp nhập', '03685', null, 'Một phần', '03682', null, null, null],
      ['Đổi tên', null, 'Mường Giôn', null, null, 'Giôn Mới', null, null],
      ['Đổi loại', '03703', null, null, null, null, 'TT', null],
      ['Đổi mã', '03706', null, null, '03999', null, null, null],
      ['Chuyển cấp trên', '03709', null, null, null, null, null, '119'],
      ['Kết thúc', '03712', null, null, null, null, null, null],
      ['Còn hiệu lực', '03718', null, null, null, null, null, null],
    ]);
    const { set, problems } = await anApp().api.places.importFile({ file });
    expect(problems).toEqual([]);
    expect(set?.changes.map(({ kind }) => kind)).toEqual([
      'merge',
      'split',
      'rename',
      'retype',
      'recode',
      'move',
      'end',
      'continue',
    ]);
    expect(set?.changes[0]).toMatchObject({ from: [{ code: '03682' }], partsOf: [{ code: '03685' }] });
    expect(set?.changes[3]).toEqual({ kind: 'retype', unit: { code: '03703' }, type: 'Thị trấn' });
  });

  test('each row that is not understood is named with its line, and nothing of the file is taken', async () => {
    const file = await aSheet(
      [
        ['Giải thể', '03682', null, null, null, null, null, null],
        ['Kết thúc', null, null, null, null, null, null, null],
        ['Đổi loại', '03703', null, null, null, null, 'Bản', null],
        ['Sáp nhập', '03682', null, null, null, 'Mường Chiên', 'Xã', '118'],
      ],
      [['Tên đợt', 'x']],
    );
    const { set, problems } = await anApp().api.places.importFile({ file });
    expect(set).toBeNull();
    expect(problems).toEqual([
      { line: null, problem: 'no-day', found: '' },
      { line: null, problem: 'no-document', found: '' },
      { line: 3, problem: 'no-kind', found: 'Giải thể' },
      { line: 4, problem: 'no-unit', found: '' },
      { line: 5, problem: 'no-type', found: 'Bản' },
      { line: 6, problem: 'no-new-unit', found: '' },
    ]);
  });

  test('without our columns it is none of ours', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('A').addRow(['x']);
    const file = path.join(aFolder(), 'khac.xlsx');
    await workbook.xlsx.writeFile(file);
    expect(await anApp().api.places.importFile({ file })).toEqual({
      set: null,
      problems: [{ line: null, problem: 'no-head', found: '' }],
    });
  });
});

describe('a .json file', () => {
  const read = (text: string | Uint8Array) => anApp().api.places.importFile({ file: aText('doi.json', text) });
  const problem = (kind: string, line: number | null = null, found = '') => ({
    set: null,
    problems: [{ line, problem: kind, found }],
  });

  test('as it was written it is read', async () => {
    expect(await read(JSON.stringify(mergeOfTwo))).toEqual({ set: mergeOfTwo, problems: [] });
  });

  test('10,000 changes are refused at once, and so is what is no set at all', async () => {
    const many = { ...mergeOfTwo, changes: Array(10_000).fill(mergeOfTwo.changes[0]) };
    expect(await read(JSON.stringify(many))).toEqual(problem('too-many', null, '10000'));
    expect(await read('{')).toEqual(problem('not-json'));
    expect(await read(Uint8Array.of(0x7b, 0xff, 0x7d))).toEqual(problem('not-utf8'));
    const wrong = { ...mergeOfTwo, changes: [...mergeOfTwo.changes, { kind: 'end' }] };
    expect(await read(JSON.stringify(wrong))).toEqual(problem('not-a-change-set', 2, 'changes.1.unit'));
    expect(await read(JSON.stringify({ ...mergeOfTwo, extra: 1 }))).toEqual(problem('not-a-change-set'));
  });

  test('a file that is gone, and one that is no workbook, are refused like any other file', async () => {
    const app = anApp();
    await expect(app.api.places.importFile({ file: path.join(aFolder(), 'x.json') })).rejects.toMatchObject({
      error: { code: 'file-unreadable', refusal: { reason: 'missing' } },
    });
    await expect(app.api.places.importFile({ file: aText('x.xlsx', 'không phải') })).rejects.toMatchObject({
      error: { code: 'file-unreadable' },
    });
  });
});
