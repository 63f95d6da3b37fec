import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { openReaders, type ReadLimits, readLimits } from '../../../../electron/imports/read-in-process.ts';
import type { ReaderChild } from '../../../../electron/imports/waiting-readers.ts';
import { ReadResult } from '../../../../shared/imports/sheet.ts';
import { biffBytes, numberCell } from '../../../builders/biff-bytes.ts';
import { sheetBytes, sheetData, workbookBytes } from '../../../builders/workbook-bytes.ts';
import { workbookOf } from './reading.ts';
import { childOf, type StartedChild } from './start-child.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'reader-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fileOf = (name: string, bytes: Buffer) => {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
};
const reader = '../../../../electron/reader.ts';
/** Far above the product's own, so that a slow or busy machine changes no answer. */
const patience = { ...readLimits, cpuMilliseconds: 60_000, wallMilliseconds: 120_000 };

const readInProcess = (start: StartedChild['start'], file: string, limits: ReadLimits) =>
  openReaders(start, 0).readWorkbook(file, limits);

describe('the reader in a process of its own', () => {
  test('answers what it reads in this process too', async () => {
    const styles = '<fonts><font><name val=".VnTime"/></font></fonts><cellXfs><xf numFmtId="14"/></cellXfs>';
    const cells = [
      '<c><v>45199</v></c>',
      '<c t="str"><v>Tân</v></c>',
      '<c t="b"><v>1</v></c>',
      '<c t="e"><v>#N/A</v></c>',
      '<c><f>A1</f></c>',
    ];
    const bytes = workbookBytes({ styles, sheets: [{ xml: sheetData(cells) }] });
    const answer = await readInProcess(childOf(reader).start, fileOf('plain.xlsx', bytes), patience);
    expect(answer).toEqual({ ok: true, workbook: await workbookOf(bytes) });
    expect(ReadResult.parse(answer)).toEqual(answer);
  });

  test.each([
    ['no such file', () => path.join(folder, 'absent.xlsx'), 'missing'],
    ['a folder', () => folder, 'not-a-workbook'],
    ['an empty file', () => fileOf('empty.xlsx', Buffer.alloc(0)), 'empty'],
    ['a refusal from inside', () => fileOf('web.xlsx', Buffer.from('<html>')), 'html'],
    ['more than 20 MB', () => largeFile(20_000_001), 'too-large'],
  ])('%s', async (_, file, reason) => {
    const answer = await readInProcess(childOf(reader).start, file(), patience);
    expect(answer).toEqual({ ok: false, refusal: { reason } });
  });

  test.each(['mau.xls', 'mau.ods', 'bieu-mau.xls', 'bieu-mau.ods'])('reads %s as this process does', async (name) => {
    const file = path.resolve(import.meta.dirname, '../../../fixtures/office', name);
    const answer = await readInProcess(childOf(reader).start, file, patience);
    expect(answer).toEqual({ ok: true, workbook: await workbookOf(readFileSync(file)) });
  });

  test('reads a table as text', async () => {
    const bytes = Buffer.from('Xã;Số\nHua La;1.234\n');
    const answer = await readInProcess(childOf(reader).start, fileOf('bang.csv', bytes), patience);
    expect(answer).toEqual({ ok: true, workbook: await workbookOf(bytes) });
  });

  test('an .xls that needs more memory', async () => {
    const limits = { ...patience, megabytes: 170 };
    const answer = await readInProcess(childOf(reader).start, fileOf('many.xls', manyCells()), limits);
    expect(answer).toEqual({ ok: false, refusal: { reason: 'memory' } });
  });

  describe('a workbook that needs more', () => {
    const rows = Array.from({ length: 1_000 }, (_, row) =>
      Array.from({ length: 500 }, (_, n) => `<c><v>${row * n}</v></c>`),
    );
    const many = fileOf('many.xlsx', sheetBytes(...rows));

    test.each([
      ['memory than the process may use', 512, { ...patience, megabytes: 120 }, 'memory'],
      ['memory than the heap of the process', 32, patience, 'memory'],
      ['processor time than the process may use', 512, { ...patience, cpuMilliseconds: 300 }, 'timeout'],
    ])('%s', async (_, heap, limits, reason) => {
      const answer = await readInProcess(childOf(reader, { heapMegabytes: heap }).start, many, limits);
      expect(answer).toEqual({ ok: false, refusal: { reason } });
    });

    test('is read when there is enough', async () => {
      expect((await readInProcess(childOf(reader).start, many, patience)).ok).toBe(true);
    });
  });
});

test('a process that is kept waiting longer than it may work still reads its file', async () => {
  const cpuMilliseconds = 3_000;
  const file = fileOf('kept-waiting.xlsx', sheetBytes(['<c><v>1</v></c>']));
  const child = childOf(reader, { waitingMilliseconds: cpuMilliseconds + 1_000 });
  expect((await readInProcess(child.start, file, { ...patience, cpuMilliseconds })).ok).toBe(true);
});

describe('a process that does not behave', () => {
  const file = fileOf('any.xlsx', sheetBytes(['<c><v>1</v></c>']));
  const refused = (reason: string) => ({ ok: false, refusal: { reason } });

  test('one that never ends is ended', async () => {
    const child = childOf('children/endless.ts');
    expect(await readInProcess(child.start, file, { ...patience, wallMilliseconds: 1_500 })).toEqual(
      refused('timeout'),
    );
    await child.gone;
  });

  test('one that eats all memory', async () => {
    const child = childOf('children/hungry.ts', { heapMegabytes: 48 });
    expect(await readInProcess(child.start, file, patience)).toEqual(refused('memory'));
    await child.gone;
  });

  test.each([
    ['one that goes without an answer', 'children/quitting.ts'],
    ['one that answers something else', 'children/lying.ts'],
    ['one that is not there', 'children/absent.ts'],
  ])('%s', async (_, script) => {
    const child = childOf(script);
    expect(await readInProcess(child.start, file, patience)).toEqual(refused('crashed'));
    await child.gone;
  });
});

describe('one file after another', () => {
  const good = fileOf('good.xlsx', sheetBytes(['<c><v>7</v></c>']));
  const fixture = (name: string) => path.resolve(import.meta.dirname, '../../../fixtures/office', name);
  const kept = 60_000;

  /** Readers over real processes, how many were started, and a way to end those that still wait. */
  function countedReaders(keptMilliseconds = kept) {
    const started: StartedChild[] = [];
    const children: ReaderChild[] = [];
    const start = () => {
      const child = childOf(reader);
      started.push(child);
      const running = child.start();
      children.push(running);
      return running;
    };
    onTestFinished(() => {
      for (const child of children) child.kill();
    });
    return { ...openReaders(start, keptMilliseconds), started };
  }

  test('a process that has read a form reads the next one, and says of each what it says alone', async () => {
    const { readWorkbook, started } = countedReaders();
    const files = [good, fixture('bieu-mau.xlsx'), fixture('bieu-mau.ods'), good];
    for (const file of files)
      expect(await readWorkbook(file, patience)).toEqual({ ok: true, workbook: await workbookOf(readFileSync(file)) });
    expect(started).toHaveLength(1);
  });

  test.each([
    ['was refused', fileOf('cut.xlsx', sheetBytes(['<c><v>1</v></c>']).subarray(0, 200)), patience],
    ['was read by the library for .xls', fixture('bieu-mau.xls'), patience],
    ['used up its time', fileOf('slow.xlsx', sheetBytes(...grown(600))), { ...patience, cpuMilliseconds: 1 }],
    ['left much memory behind', fileOf('large-cells.xlsx', sheetBytes(...grown(2_500))), patience],
  ])('a file that %s is the last of its process; the next one is read as ever', async (_, file, limits) => {
    const { readWorkbook, started } = countedReaders();
    await readWorkbook(file, limits);
    expect(await readWorkbook(good, patience)).toEqual({ ok: true, workbook: await workbookOf(readFileSync(good)) });
    expect(started).toHaveLength(2);
    await started[0]?.gone;
  });

  test('files side by side have processes of their own', async () => {
    const { readWorkbook, started } = countedReaders();
    await Promise.all([readWorkbook(good, patience), readWorkbook(good, patience)]);
    expect(started).toHaveLength(2);
  });

  test('a process without a next file is ended', async () => {
    const { readWorkbook, started } = countedReaders(50);
    expect((await readWorkbook(good, patience)).ok).toBe(true);
    await started[0]?.gone;
  });
});

/** Rows of 400 cells. */
function grown(rows: number): string[][] {
  return Array.from({ length: rows }, (_, row) => Array.from({ length: 400 }, (_, n) => `<c><v>${row * n}</v></c>`));
}

function manyCells(): Buffer {
  const rows = Array.from({ length: 500 }, (_, row) => Array.from({ length: 200 }, (_, n) => numberCell(row, n, n)));
  return biffBytes([{ name: 'A', records: rows.flat() }]);
}

function largeFile(bytes: number): string {
  const file = fileOf('large.xlsx', Buffer.from('PK'));
  truncateSync(file, bytes);
  return file;
}
