import { copyFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { fillWorkbook } from '../../scripts/demo/fill-workbook.mjs';
import { openDoor } from '../../scripts/door.mjs';
import { prepare } from '../../scripts/setup.mjs';
import { biffBytes } from '../builders/biff-bytes.ts';
import { float, openDocumentBytes, row, table, text } from '../builders/open-document-bytes.ts';
import { sheetData, workbookParts, zipParts } from '../builders/workbook-bytes.ts';
import { folder, test } from './app.fixture.ts';

/** A row of the scan, as far as this test asks. */
interface Scanned {
  readonly fileName: string;
  readonly outcome: string;
  readonly problems: readonly { readonly kind: string; readonly refusal?: { readonly reason: string } }[];
}

const sheetPart = 'xl/worksheets/sheet1.xml';

const repeatedCells = 'table:number-columns-repeated="512"';

const plain = () => workbookParts({ sheets: [{ name: 'A', xml: sheetData(['<c r="A1"><v>1</v></c>']) }] });

/** Half a million rows: about the most that one sheet may unpack to, and more than may be read in the time given. */
const endless = () => {
  const row = (number: number) =>
    `<row r="${number}"><c r="A${number}" t="inlineStr"><is><t>${'x'.repeat(150)}${number * 7919}</t></is></c></row>`;
  const rows = Array.from({ length: 500_000 }, (_, index) => row(index + 1)).join('');
  return workbookParts({ sheets: [{ name: 'A', xml: `<sheetData>${rows}</sheetData>` }] });
};

const withDoctype = () => {
  const parts = plain();
  return parts.set(sheetPart, (parts.get(sheetPart) ?? '').replace('?>', '?><!DOCTYPE x [<!ENTITY a "b">]>'));
};

test('a stick of traps: each is refused by the reading process, the program lives and takes the good file', async () => {
  test.setTimeout(120_000);
  const [forms, stick, data] = [folder('bieu-mau'), folder('usb'), folder('du-lieu')];
  const door = await openDoor(['--data', data, '--today', '2023-01-17'], await prepare());
  await door.ask('forms.issue', { form: 'BM01', period: '2023-M01', folder: forms });
  await fillWorkbook(path.join(forms, 'BM01_2023-T01_127-H-Sop-Cop.xlsx'), path.join(stick, 'tot.xlsx'), 1);
  const write = (name: string, bytes: Buffer) => writeFileSync(path.join(stick, name), bytes);
  write('bom.xlsx', zipParts(new Map<string, string | Buffer>(plain()).set(sheetPart, Buffer.alloc(60_000_000, ' '))));
  write('dai vo tan.xlsx', zipParts(endless()));
  write('thuc the.xlsx', zipParts(withDoctype()));
  write('setup.exe', Buffer.from('MZ'));
  write('so lieu.xlsx.lnk', Buffer.from('L'));
  write('rong.xls', biffBytes([{ name: 'A', records: [] }]));
  write('trang web.xls', Buffer.from('<html><table><tr><td>1</td></tr></table></html>'));
  write('bom.ods', openDocumentBytes({ tables: table(row(text(' '.repeat(60_000_000)))) }));
  write(
    'lap.ods',
    openDocumentBytes({ tables: table(row(float(1, repeatedCells), 'table:number-rows-repeated="99999"')) }),
  );
  write('nhay.csv', Buffer.from(`a;b\n1;"${'x'.repeat(15_000_000)}`));
  write('khong.csv', Buffer.from('a;b\n1;\0\n'));
  copyFileSync(path.resolve('tests/fixtures/office/bieu-mau.xls'), path.join(stick, 'tot.xls'));
  copyFileSync(path.resolve('tests/fixtures/office/bieu-mau.ods'), path.join(stick, 'tot.ods'));

  const { value } = await door.ask('imports.scan', { folder: stick });
  const files = filesOf(value);
  const reasonOf = (name: string) => files.find(({ fileName }) => fileName === name)?.problems[0]?.refusal?.reason;
  expect(files.find(({ fileName }) => fileName === 'setup.exe')?.outcome).toBe('not-opened');
  expect(reasonOf('bom.xlsx')).toBe('archive-limit');
  expect(['content-limit', 'archive-limit', 'timeout', 'memory']).toContain(reasonOf('dai vo tan.xlsx'));
  expect(reasonOf('thuc the.xlsx')).toBe('xml-forbidden');
  expect(files.find(({ fileName }) => fileName === 'so lieu.xlsx.lnk')?.outcome).toBe('not-opened');
  expect(reasonOf('rong.xls')).toBe('no-rows');
  expect(reasonOf('trang web.xls')).toBe('html');
  expect(reasonOf('bom.ods')).toBe('archive-limit');
  expect(['content-limit', 'timeout', 'memory']).toContain(reasonOf('lap.ods'));
  expect(['csv', 'timeout']).toContain(reasonOf('nhay.csv'));
  expect(reasonOf('khong.csv')).toBe('not-a-workbook');
  for (const name of ['tot.xlsx', 'tot.xls', 'tot.ods'])
    expect(files.find(({ fileName }) => fileName === name)).toMatchObject({ outcome: 'new', problems: [] });
  const { ok } = await door.ask('plan.read', {});
  expect(ok).toBe(true);
  await door.close();
});

function filesOf(scan: unknown): Scanned[] {
  const files: unknown = typeof scan === 'object' && scan !== null && 'files' in scan ? scan.files : [];
  return Array.isArray(files) ? files : [];
}
