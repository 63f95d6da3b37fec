import { rmSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { Day } from '../../../shared/calendar/day.ts';
import { ImportId } from '../../../shared/ids.ts';
import { aStick, changed, firstCellOf } from '../../builders/a-stick.ts';
import { anApp } from '../../builders/an-app.ts';

const receivedOn = Day.parse('2023-01-17');

/** An app that took in a file whose figures contradict each other, beside one with persons in it; its pages are kept. */
async function aReceivedStick() {
  const pages: string[] = [];
  const app = anApp({ host: { showPage: async (html) => `page/${pages.push(html)}` } });
  const { folder, files } = await aStick(app);
  await changed(files[0] ?? '', 'a.xlsx', (workbook) => {
    firstCellOf(workbook, 'CS01').value = 1;
    firstCellOf(workbook, 'CS02').value = 7;
  });
  rmSync(files[0] ?? '');
  const persons = new ExcelJS.Workbook();
  persons.addWorksheet('Danh sách').addRows([
    ['TT', 'Họ và tên', 'Số CCCD'],
    [1, 'x', 'x'],
  ]);
  await persons.xlsx.writeFile(path.join(folder, 'persons.xlsx'));
  const scanned = (await app.api.imports.scan({ folder })).files;
  return { app, pages, scanned };
}

const plain = (html = ''): string => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

test('a stick’s papers: the receipt says what the file brought and what does not fit, the other why it goes back', async () => {
  const { app, pages, scanned } = await aReceivedStick();
  const file = scanned.find(({ fileName }) => fileName === 'a.xlsx');
  const refused = scanned.filter(({ outcome }) => outcome === 'refused');
  if (!file?.sha256 || !file.counts || !file.recognised) throw new Error('a file to take in');
  expect(refused.map(({ fileName }) => fileName)).toEqual(['persons.xlsx']);
  const differences = await app.api.imports.preview({ path: file.path, sha256: file.sha256 });
  const found = await app.api.checks.proposed({
    district: file.recognised.placeId,
    period: file.recognised.period,
    figures: differences.flatMap(({ element, placeId, after }) =>
      after === null ? [] : [{ element, placeId, ...after }],
    ),
  });
  const confirmed = found
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, placeId }) => `${rule} ${placeId}`);
  const { receipts } = await app.api.imports.apply({
    files: [{ path: file.path, sha256: file.sha256, confirmed }],
    receivedOn,
  });
  await app.api.papers.preview({
    paper: {
      kind: 'receipts',
      imports: receipts.map(({ id }) => id),
      returned: refused.map(({ fileName, bytes, sha256, recognised, problems }) => ({
        fileName,
        bytes,
        sha256,
        recognised,
        problems,
      })),
      receivedOn,
    },
  });
  const said = plain(pages.at(-1));
  const { created, changed: altered, same, blank } = file.counts;
  const all = created + altered + same + blank;
  const numbers = [created, altered, same, blank, all].map((value) => value.toLocaleString('vi'));
  expect(said).toContain(`Tổng số ô ${numbers.join(' ')} Số mới`);
  expect(said.match(/Số: 1 /g)).toHaveLength(2);
  expect(said).toContain(file.recognised.place);
  expect(said).toContain('(7, phải không quá 1)');
  expect(said.match(/PHIẾU TRẢ TỆP/g)).toHaveLength(2);
  expect(said).toContain('Cách gửi số tổng hợp');
  expect(pages.at(-1)?.match(/<section /g)).toHaveLength(2);
});

test('a receipt that does not exist, or no file at all: said, and nothing shown', async () => {
  const { call } = anApp();
  const none = { kind: 'receipts', imports: [], returned: [], receivedOn };
  expect(await call('papers.preview', { paper: none })).toMatchObject({ error: { code: 'invalid-input' } });
  const unknown = { ...none, imports: [ImportId.parse(99)] };
  expect(await call('papers.preview', { paper: unknown })).toMatchObject({
    error: { code: 'not-found', entity: 'import' },
  });
});
