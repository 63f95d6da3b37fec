import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { anApp } from '../../builders/an-app.ts';
import { keptFile, printPage, sealed } from '../reports/signing-desk.ts';

/** The desk with a printer that keeps what it is sent. */
function aDeskWithPrinter() {
  const sent: Uint8Array[] = [];
  const app = anApp({
    today: '2023-01-18',
    host: {
      printPage,
      printers: async () => [{ name: 'Máy của phòng', isDefault: true }],
      printPdf: async (pdf) => {
        sent.push(pdf);
        return { outcome: 'sent' };
      },
    },
  });
  return { app, sent };
}

test('a signed report goes to the printer as the very bytes that were signed', async () => {
  const { app, sent } = aDeskWithPrinter();
  const { id } = await sealed(app);
  await app.api.printing.print({ printable: { kind: 'report', report: id }, way: 'quick' });
  expect(sent.map((pdf) => Buffer.from(pdf))).toEqual([readFileSync(keptFile(app))]);
});

test('one whose kept file was altered is not printed, and why is said', async () => {
  const { app, sent } = aDeskWithPrinter();
  const { id } = await sealed(app);
  writeFileSync(keptFile(app), readFileSync(keptFile(app)).subarray(0, 100));
  expect(await app.call('printing.print', { printable: { kind: 'report', report: id }, way: 'quick' })).toMatchObject({
    error: { code: 'kept-print-unusable', reason: 'altered' },
  });
  expect(sent).toEqual([]);
});
