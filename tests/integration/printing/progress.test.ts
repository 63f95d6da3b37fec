import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Day } from '../../../shared/calendar/day.ts';
import type { LetterOrder } from '../../../shared/letters/letters.contract.ts';
import type { Paper } from '../../../shared/papers/papers.contract.ts';
import { aPrint } from '../../builders/a-print.ts';
import { aFolder, anApp, type TestApp } from '../../builders/an-app.ts';

/** Of what is printed here only the first piece of the long table has it, and every letter. */
const beginning = /Cơ sở số 1<|Kính gửi/;

type Progress = Awaited<ReturnType<TestApp['api']['printing']['progress']>>;

/** Chromium's part: a paper by itself, and a piece in which the part before goes on, which no heading begins. */
const [alone, goingOn] = [await aPrint([2]), await aPrint([])];

/** An office whose printer asks, before each piece, how far the work has come, and ends it at the piece it is told. */
function anOffice({ endAt }: { readonly endAt?: number } = {}) {
  const told: Progress[] = [];
  let last: Promise<unknown> = Promise.resolve();
  const app = anApp({
    today: '2023-02-10',
    host: {
      printPage: (html) => {
        const piece = last.then(async () => {
          told.push(await app.api.printing.progress({}));
          if (told.length === endAt) await app.api.printing.cancel({});
          return beginning.test(html) ? alone : goingOn;
        });
        last = piece;
        return piece;
      },
    },
  });
  return { ...app, told };
}

async function reminders({ api }: TestApp): Promise<LetterOrder> {
  const owed = await api.deadlines.obligations({ from: Day.parse('2023-01-01'), to: Day.parse('2024-02-28') });
  const late = owed.filter(({ state }) => state === 'overdue').map(({ id }) => id);
  return { kind: 'reminder', obligations: late, shape: 'each' };
}

/** A table of the screen that is far longer than what is printed at once. */
const longTable = (rows: number): Paper => ({
  kind: 'shown-table',
  table: {
    title: 'Danh sách cam kết',
    slice: '',
    columns: [{ align: 'left', share: 1 }],
    head: [[{ text: 'Cơ sở', columns: 1, rows: 1 }]],
    rows: Array.from({ length: rows }, (_, at) => ({ kind: 'plain', cells: [{ text: `Cơ sở số ${at + 1}` }] })),
    legend: [],
  },
});

test('while letters are written the window is told which of them all is being printed', async () => {
  const app = anOffice();
  const order = await reminders(app);
  const folder = aFolder();
  const { files } = await app.api.letters.write({ order, format: 'pdf', folder });
  expect(files.length).toBeGreaterThan(2);
  expect(app.told).toEqual(files.map((_file, done) => ({ done, all: files.length })));
  expect(await app.api.printing.progress({})).toBeNull();
});

test('ended between two letters, none is in the folder and none is in the log', async () => {
  const app = anOffice({ endAt: 2 });
  const folder = aFolder();
  const writing = app.api.letters.write({ order: await reminders(app), format: 'pdf', folder });
  await expect(writing).rejects.toMatchObject({ error: { code: 'cancelled' } });
  expect(readdirSync(folder)).toEqual([]);
  expect(await app.api.letters.list({})).toEqual([]);
  expect(await app.api.printing.progress({})).toBeNull();
});

test('a long paper is told in the parts it is printed in, and its file is there when all of them are', async () => {
  const app = anOffice();
  const folder = aFolder();
  await app.api.papers.write({ paper: longTable(4_000), format: 'pdf', folder });
  const all = app.told[0]?.all ?? 0;
  expect(all).toBeGreaterThan(1);
  expect(app.told.map((progress) => progress?.done)).toEqual(app.told.map((_each, at) => Math.min(at, all)));
  expect(readdirSync(folder)).toHaveLength(1);
});

test('a long paper that is ended leaves no file, whole or half, and the next one is printed', async () => {
  const app = anOffice({ endAt: 2 });
  const folder = aFolder();
  const writing = app.api.papers.write({ paper: longTable(4_000), format: 'pdf', folder });
  await expect(writing).rejects.toMatchObject({ error: { code: 'cancelled' } });
  expect(app.told).toHaveLength(2);
  expect(readdirSync(folder)).toEqual([]);
  await app.api.papers.write({ paper: longTable(1), format: 'pdf', folder });
  expect(readdirSync(folder)).toHaveLength(1);
});

test('where nothing is printed there is nothing to end', async () => {
  expect(await anOffice().api.printing.cancel({})).toEqual({ wasRunning: false });
});
