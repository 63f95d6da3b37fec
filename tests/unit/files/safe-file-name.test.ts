import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeFileName } from '../../../electron/files/safe-file-name.ts';

test.each([
  ['Quyết định số 12.pdf', 'Quyết định số 12.pdf'],
  ['12/QĐ:UBND?.pdf', '12 QĐ UBND.pdf'],
  ['CON.pdf', '_CON.pdf'],
  ['nul.bản sao.pdf', '_nul.bản sao.pdf'],
  ['COM1.pdf', '_COM1.pdf'],
  ['CONG AN.pdf', 'CONG AN.pdf'],
  ['  ...tên. . .pdf', 'tên.pdf'],
  ['.pdf', 'tep.pdf'],
  ['ảnh\u202Efdp.png', 'ảnh fdp.png'],
  ['../../nhà/tệp.txt', 'nhà tệp.txt'],
])('%j becomes %j', (name, safe) => {
  expect(safeFileName(name)).toBe(safe);
});

test('a very long name keeps its ending and fits every disk', () => {
  const safe = safeFileName(`${'Kế hoạch '.repeat(60)}.docx`);
  expect(safe.endsWith('.docx')).toBe(true);
  expect(Buffer.byteLength(safe)).toBeLessThan(255);
});

test('any name becomes one that Windows takes', () => {
  const device = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
      const safe = safeFileName(name);
      expect(safe).not.toMatch(/[<>:"/\\|?*\p{Cc}]|^[. ]|[. ]$/u);
      expect(device.test(safe)).toBe(false);
      expect(safe.length).toBeGreaterThan(0);
    }),
  );
});
