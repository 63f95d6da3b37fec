import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { fillWorkbook } from '../../scripts/demo/fill-workbook.mjs';
import { openDoor } from '../../scripts/door.mjs';
import { prepare } from '../../scripts/setup.mjs';
import { sheetData, workbookParts, zipParts } from '../builders/workbook-bytes.ts';
import { folder, test } from './app.fixture.ts';

/** A row of the scan, as far as this test asks. */
interface Scanned {
  readonly fileName: string;
  readonly outcome: string;
  readonly problems: readonly { readonly kind: string; readonly refusal?: { readonly reason: string } }[];
}

const sheetPart = 'xl/worksheets/sheet1.xml';

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

  const { value } = await door.ask('imports.scan', { folder: stick });
  const files = filesOf(value);
  const reasonOf = (name: string) => files.find(({ fileName }) => fileName === name)?.problems[0]?.refusal?.reason;
  expect(files.find(({ fileName }) => fileName === 'setup.exe')?.outcome).toBe('not-opened');
  expect(reasonOf('bom.xlsx')).toBe('archive-limit');
  expect(['content-limit', 'archive-limit', 'timeout', 'memory']).toContain(reasonOf('dai vo tan.xlsx'));
  expect(reasonOf('thuc the.xlsx')).toBe('xml-forbidden');
  expect(files.find(({ fileName }) => fileName === 'tot.xlsx')).toMatchObject({ outcome: 'new', problems: [] });
  const { ok } = await door.ask('plan.read', {});
  expect(ok).toBe(true);
  await door.close();
});

function filesOf(scan: unknown): Scanned[] {
  const files: unknown = typeof scan === 'object' && scan !== null && 'files' in scan ? scan.files : [];
  return Array.isArray(files) ? files : [];
}
