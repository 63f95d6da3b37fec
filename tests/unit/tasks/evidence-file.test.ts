import { expect, test } from 'vitest';
import { evidenceKind } from '../../../shared/tasks/evidence-file.ts';

test.each([
  ['Quyết định 12.pdf', 'pdf'],
  ['ẢNH.JPEG', 'jpeg'],
  ['bảng.2023.xlsx', 'xlsx'],
  ['.pdf', 'pdf'],
  ['pdf', undefined],
  ['chạy.exe', undefined],
  ['kế hoạch.pdf.exe', undefined],
  ['macro.xlsm', undefined],
  ['không đuôi.', undefined],
])('%s', (name, kind) => {
  expect(evidenceKind(name)).toBe(kind);
});
