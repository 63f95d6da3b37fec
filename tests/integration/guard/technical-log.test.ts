import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { systemClock } from '../../../electron/clock.ts';
import { openDatabase } from '../../../electron/database/open.ts';
import { openLog } from '../../../electron/log.ts';
import { january } from '../../builders/a-stick.ts';
import { aFolder, anApp } from '../../builders/an-app.ts';

/** Seen nowhere else: neither in an incident's number nor in a line of a stack. */
const figures = [48_151_623, 42_108_977, 73_309_551];
const words = ['Ghi chú về cơ sở Hoa Ban', 'lý do chốt vì lũ quét'];

test('a day with mistakes, refusals and a fault of the program leaves no figure and no word of hers in the technical log', async () => {
  const { api, call, dataFolder, close } = anApp();
  const log = () => readFileSync(path.join(dataFolder, 'nhat-ky', 'ky-thuat.log'), 'utf8');
  const [place] = (await api.places.list({ on: '2023-01-14' })).filter(({ level }) => level === 'commune');
  const figure = (value: unknown) => ({
    element: 'TT01',
    place: place?.id,
    period: january,
    figure: { state: 'number', value },
    reason: words[0],
  });
  expect(await call('forms.record', figure(figures[0]))).toMatchObject({ ok: true });
  expect(await call('forms.record', figure(`${figures[1]} buổi`))).toMatchObject({ ok: false });
  expect(await call('forms.record', { ...figure(figures[1]), place: 1.5 })).toMatchObject({ ok: false });
  expect(await call('entry.lock', { period: january, reason: words[1] })).toMatchObject({ ok: true });
  expect(await call('forms.record', figure(figures[2]))).toMatchObject({ ok: false });
  const handle = openDatabase(path.join(dataFolder, 'so-dieu-phoi.sqlite')).handle;
  handle.exec('DROP TABLE value_note');
  handle.close();
  await call('entry.sheet', { form: 'BM01', district: place?.parentId, period: january });
  await close();
  expect(log()).toContain('no such table');
  for (const said of [...figures.map(String), ...words]) expect(log()).not.toContain(said);
  writeFileSync(path.join(dataFolder, 'so-dieu-phoi.sqlite'), `${figures[0]} ${words[0]}`.repeat(500));
  expect(await anApp({ dataFolder }).call('office.get', {})).toMatchObject({ ok: false });
  for (const said of [...figures.map(String), ...words]) expect(log()).not.toContain(said);
});

test('each entry begins with its moment and the zone it is in; a text of several lines makes no second entry', () => {
  const folder = aFolder();
  const log = openLog(folder, systemClock('2023-01-18'));
  log('first\n2023-01-18T00:00:00+07:00 forged\r\nlast');
  log('second');
  const lines = readFileSync(path.join(folder, 'ky-thuat.log'), 'utf8').trimEnd().split('\n');
  const entries = lines.filter((line) => /^2023-01-18T\d\d:\d\d:\d\d\+07:00 /.test(line));
  expect(entries.map((line) => line.slice(26).trimEnd())).toEqual(['first', 'second']);
  expect(lines.filter((line) => !entries.includes(line)).every((line) => line.startsWith('  '))).toBe(true);
});
