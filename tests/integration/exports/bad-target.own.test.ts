import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Day } from '../../../shared/calendar/day.ts';
import { aDocument } from '../../builders/a-document.ts';
import { aPicture } from '../../builders/a-picture.ts';
import { january } from '../../builders/a-stick.ts';
import { aFolder, anApp, type TestApp } from '../../builders/an-app.ts';
import { printPage, submitted } from '../reports/signing-desk.ts';

/** At the border to the file system: which call on the n-th file being written fails, and how. */
const fault = vi.hoisted((): { at: string; code: string; file: number } => ({ at: '', code: '', file: 0 }));
const begun = vi.hoisted((): { files: number; open: Set<unknown> } => ({ files: 0, open: new Set() }));

vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  const isDue = (call: string): boolean => fault.at === call && begun.files === fault.file;
  const fail = (): never => {
    throw Object.assign(new Error(`${fault.code}: injected`), { code: fault.code });
  };
  const openSync: typeof real.openSync = (file, flags, mode) => {
    if (!String(file).endsWith('.tam')) return real.openSync(file, flags, mode);
    begun.files += 1;
    if (isDue('open')) fail();
    const descriptor = real.openSync(file, flags, mode);
    begun.open.add(descriptor);
    return descriptor;
  };
  const writeSync = (descriptor: number, bytes: Uint8Array, from: number): number => {
    if (!begun.open.has(descriptor) || !isDue('write')) return real.writeSync(descriptor, bytes, from);
    real.writeSync(descriptor, bytes.subarray(0, Math.floor(bytes.length / 2)));
    return fail();
  };
  const fsyncSync = (descriptor: number): void => {
    if (begun.open.has(descriptor) && isDue('flush')) fail();
    real.fsyncSync(descriptor);
  };
  const renameSync: typeof real.renameSync = (from, to) => {
    if (String(from).endsWith('.tam') && isDue('rename')) fail();
    real.renameSync(from, to);
  };
  const changed = { openSync, writeSync, fsyncSync, renameSync };
  return { ...real, ...changed, default: { ...real, ...changed } };
});

afterEach(() => {
  Object.assign(fault, { at: '', code: '', file: 0 });
});

function failOn(at: string, code: string, file = 1): void {
  begun.files = 0;
  Object.assign(fault, { at, code, file });
}

/** Prints as many parts as the page has. */
const anOffice = (): TestApp =>
  anApp({
    today: '2023-02-10',
    host: { printPage },
  });

type Act = (app: TestApp, folder: string) => Promise<unknown>;

const table = {
  title: 'Bảng thử',
  slice: '',
  columns: [{ align: 'left', share: 1 }],
  head: [[{ text: 'Tên', columns: 1, rows: 1 }]],
  rows: [{ kind: 'plain', cells: [{ text: 'Mai Sơn' }] }],
  legend: [],
};

async function overdue({ api }: TestApp) {
  const all = await api.deadlines.obligations({ from: Day.parse('2023-01-01'), to: Day.parse('2024-02-28') });
  return all.flatMap(({ id, state }) => (state === 'overdue' ? [id] : [])).slice(0, 3);
}

/** Written by the officer, and kept before anything of it is printed. */
async function writeDocument({ api, call }: TestApp, format: 'pdf' | 'docx', folder: string) {
  const { id } = await api.documents.save({ document: null, draft: aDocument('notice') });
  return call('documents.write', { document: id, isDraft: true, format, folder });
}

/** A copy of what was printed for signature. */
async function saveCopy(app: TestApp, folder: string) {
  const [first] = await app.api.reportLife.list({});
  return app.call('reportLife.saveCopy', { report: first?.id ?? (await submitted(app)).id, folder });
}

/** Each way something leaves the program as a file, and how many files it writes. */
const ways: readonly (readonly [string, number, Act])[] = [
  [
    'a paper as PDF',
    1,
    ({ call }, folder) => call('papers.write', { paper: { kind: 'handover-list' }, format: 'pdf', folder }),
  ],
  [
    'a paper as workbook',
    1,
    ({ call }, folder) => call('papers.write', { paper: { kind: 'task-list', tasks: null }, format: 'xlsx', folder }),
  ],
  [
    'a table of the screen as workbook',
    1,
    ({ call }, folder) => call('papers.write', { paper: { kind: 'shown-table', table }, format: 'xlsx', folder }),
  ],
  [
    'a table of the screen as plain rows',
    1,
    ({ call }, folder) => call('papers.write', { paper: { kind: 'shown-table', table }, format: 'csv', folder }),
  ],
  ['a picture', 1, async ({ call }, folder) => call('views.writePicture', { png: aPicture, stem: 'bieu-do', folder })],
  ['a report', 1, ({ call }, folder) => call('reports.print', { period: january, folder })],
  ['a document as PDF', 1, (app, folder) => writeDocument(app, 'pdf', folder)],
  ['a document for Word', 1, (app, folder) => writeDocument(app, 'docx', folder)],
  ['a copy of a report for signature', 1, saveCopy],
  [
    'letters as PDF',
    3,
    async (app, folder) =>
      app.call('letters.write', {
        order: { kind: 'reminder', obligations: await overdue(app), shape: 'each' },
        format: 'pdf',
        folder,
      }),
  ],
  [
    'letters for Word',
    3,
    async (app, folder) =>
      app.call('letters.write', {
        order: { kind: 'reminder', obligations: await overdue(app), shape: 'each' },
        format: 'docx',
        folder,
      }),
  ],
  [
    'DHIS2',
    3,
    ({ call }, folder) =>
      call('dhis2.write', {
        form: 'BM01',
        period: january,
        folder,
        files: ['values-json', 'values-adx', 'registrations-json'],
      }),
  ],
];

/** What each file of the folder holds. */
const contents = (folder: string): Record<string, string> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'base64')]));

const faults = [
  ['full', 'write', 'ENOSPC', 'full'],
  ['read-only', 'open', 'EROFS', 'read-only'],
  ['without the right to write', 'open', 'EACCES', 'read-only'],
  ['locked by another program', 'rename', 'EBUSY', 'in-use'],
  ['locked as Windows says it', 'rename', 'EPERM', 'read-only'],
  ['too deep', 'open', 'ENAMETOOLONG', 'too-long'],
  ['pulled out while writing', 'write', 'EIO', 'missing'],
  ['pulled out while flushing', 'flush', 'ENODEV', 'missing'],
] as const;

describe.each(ways)('%s', (_name, files, act) => {
  test('a bad target is told, the folder and the logs are as they were, and it works again afterwards', async () => {
    const app = anOffice();
    const folder = aFolder();
    await act(app, folder);
    writeFileSync(path.join(folder, 'của người khác.txt'), 'nguyên vẹn');
    const before = contents(folder);
    expect(Object.keys(before)).toHaveLength(files + 1);
    const logged = async () => [await app.api.reports.list({}), await app.api.letters.list({})];
    const logsBefore = await logged();
    for (const [what, at, code, reason] of faults) {
      failOn(at, code, files);
      const answer = await act(app, folder);
      expect(answer, what).toMatchObject({ ok: false, error: { code: 'folder-unusable', folder, reason } });
      expect(contents(folder), what).toEqual(before);
      expect(await logged(), what).toEqual(logsBefore);
    }
    failOn('', '');
    expect(await act(app, folder)).toMatchObject({ ok: true });
    expect(contents(folder)).toMatchObject(before);
    expect(readdirSync(folder)).toHaveLength(2 * files + 1);
  });

  test('a folder that is gone is told and not made anew', async () => {
    const folder = path.join(aFolder(), 'usb');
    expect(await act(anOffice(), folder)).toMatchObject({
      ok: false,
      error: { code: 'folder-unusable', reason: 'missing' },
    });
    expect(existsSync(folder)).toBe(false);
  });
});
