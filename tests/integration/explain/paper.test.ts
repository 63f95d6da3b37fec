import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readWorkbook } from '../../../electron/imports/workbook/read.ts';
import type { Paper } from '../../../shared/papers/papers.contract.ts';
import { aDistrict } from '../../builders/a-sheet.ts';
import { january } from '../../builders/a-stick.ts';
import { aFolder } from '../../builders/an-app.ts';
import { code, day, nextDay, theOffice, typeIn } from './an-office.ts';

test('the working paper and its workbook hold every change and a total of numbers', async () => {
  const first = theOffice('2023-01-16');
  const { commune, district } = await aDistrict(first);
  await typeIn(first, commune, 'KT01', 4, '');
  const second = await nextDay(first, '2023-01-17');
  await typeIn(second, commune, 'KT01', 9, 'gọi điện');
  await typeIn(second, district, 'KT01', 2, 'công văn');
  const paper: Paper = {
    kind: 'difference',
    subject: { kind: 'element', element: code('KT01'), place: null, cumulative: true },
    left: { period: january, at: { kind: 'day', day: day('2023-01-16') } },
    right: { period: january, at: { kind: 'now' } },
  };
  const { path: file, fileName } = await second.api.papers.write({ paper, format: 'xlsx', folder: aFolder() });
  expect(fileName).toBe('vi-sao-khac_2023-01-17.xlsx');
  const read = await readWorkbook(readFileSync(file));
  if (!read.ok) throw new Error(read.refusal.reason);
  const cells = read.workbook.sheets.flatMap((sheet) => sheet.cells.map(({ value }) => value));
  const numbers = cells.flatMap((value) => (value.kind === 'number' ? value.value : []));
  expect(numbers).toEqual([2, 5, 7]);
  const texts = cells.flatMap((value) => (value.kind === 'text' ? value.value : [])).join('|');
  expect(texts).toContain('nhập tay: gọi điện');
  expect(texts).toContain('KT01: Tăng 7 (từ 4 lên 11): 2 do số liệu mới, 5 do sửa.');
});
