import { expect, test } from 'vitest';
import { personalHints } from '../../../shared/text/personal-hints.ts';

test.each([
  ['Số 014099001234 đã làm việc', 'identity-number'],
  ['CMND 050 123 456', 'identity-number'],
  ['NGUYỄN THỊ X, sinh năm 1990', 'birth-year'],
  ['Trần Văn Y (1985)', 'birth-year'],
  ['Lò Thị Z SN 1992', 'birth-year'],
])('%s: asked about', (text, hint) => expect(personalHints(text)).toContain(hint));

test.each([
  'Kiểm tra 3 cơ sở tại phường Chiềng Lề',
  'Phạt 012.500.000 đồng, nộp 123456789 đồng',
  'Quyết định số 123/QĐ-XPHC ngày 05/01/2023',
  'Kế hoạch năm 2023 của Đội 178',
  'Chi 1.234.567.890',
])('%s: nothing to ask', (text) => expect(personalHints(text)).toEqual([]));
