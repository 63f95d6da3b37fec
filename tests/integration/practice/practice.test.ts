import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { DataChoice } from '../../../electron/host.ts';
import { practiceFolder, practiceStick } from '../../../electron/practice/practice-folder.ts';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import { FormCode } from '../../../shared/ids.ts';
import { aFolder, anApp } from '../../builders/an-app.ts';

const period = PeriodCode.parse('2023-M01');
const form = FormCode.parse('BM01');

/** The practice plan of a data folder, opened as the program opens it. */
const aPractice = (office: string) =>
  anApp({ dataFolder: practiceFolder(office), isPractice: true, today: '2023-01-17' });

test('practice: nine districts are taken in, three wait on the stick, and a stopped filling goes on', async () => {
  const { api, dataFolder } = aPractice(aFolder());
  const { waiting, isOpen } = await api.practice.state({});
  expect([isOpen, waiting.length]).toEqual([true, 12]);
  const [first, ...others] = waiting;
  if (first === undefined) throw new Error('twelve districts');
  await api.practice.fill({ district: first.id });
  expect((await api.practice.state({})).waiting).toEqual(others);
  for (const { id } of others) await api.practice.fill({ district: id });
  expect((await api.practice.state({})).waiting).toEqual([]);
  expect(await api.imports.receipts({ period })).toHaveLength(9);
  expect(readdirSync(practiceStick(dataFolder))).toHaveLength(3);
  const { folder } = await api.office.chooseFolder({ purpose: 'stick' });
  const { files } = await api.imports.scan({ folder: folder ?? '' });
  expect(files.map(({ outcome }) => outcome)).toEqual(['new', 'new', 'new']);
});

test('no folder of the practice plan lies outside it, and its pages bear the mark', async () => {
  const office = aFolder();
  const pages: string[] = [];
  const { api, dataFolder } = anApp({
    dataFolder: practiceFolder(office),
    isPractice: true,
    today: '2023-01-17',
    host: {
      chooseFolder: async () => '/away',
      showPage: async (html) => {
        pages.push(html);
        return 'so-dieu-phoi://app/page/1';
      },
    },
  });
  for (const purpose of ['backup', 'forms-out', 'stick', 'report', 'letter'] as const) {
    const { folder } = await api.office.chooseFolder({ purpose });
    expect(path.relative(dataFolder, folder ?? '')).not.toMatch(/^\.\.|^\//);
  }
  await api.reports.preview({ period });
  expect(pages.at(-1)).toContain('<p class="practice-mark">DỮ LIỆU TẬP</p></body>');
  expect((await api.drives.list({ folder: null })).drives).toEqual([]);
});

test('what practice makes is not taken for the office: neither its database nor its workbooks, nor the other way round', async () => {
  const practice = aPractice(aFolder());
  const office = anApp({ today: '2023-01-17' });
  const [ofPractice, ofOffice] = [aFolder(), aFolder()];
  await practice.api.forms.issue({ form, period, folder: ofPractice });
  await office.api.forms.issue({ form, period, folder: ofOffice });
  const problems = async (app: typeof office, folder: string) =>
    (await app.api.imports.scan({ folder })).files.map(({ outcome, problems: [first] }) => [outcome, first?.kind]);
  expect(new Set((await problems(office, ofPractice)).map(String))).toEqual(new Set(['refused,other-plan']));
  expect(new Set((await problems(practice, ofOffice)).map(String))).toEqual(new Set(['refused,other-plan']));

  await practice.close();
  const asOffice = anApp({ dataFolder: practice.dataFolder, today: '2023-01-17' });
  expect(await asOffice.call('office.get', {})).toMatchObject({
    ok: false,
    error: { code: 'database-refused', reason: 'not-ours' },
  });
});

test('the office data stays byte for byte while practice is filled and erased', async () => {
  const asked: DataChoice[] = [];
  const openData = async (which: DataChoice) => void asked.push(which);
  const office = anApp({ today: '2023-01-17', host: { openData } });
  await office.api.practice.open({});
  await office.close();
  const file = path.join(office.dataFolder, 'so-dieu-phoi.sqlite');
  const before = readFileSync(file);
  const practice = anApp({
    dataFolder: practiceFolder(office.dataFolder),
    isPractice: true,
    today: '2023-01-17',
    host: { openData },
  });
  const [district] = (await practice.api.practice.state({})).waiting;
  if (district === undefined) throw new Error('a district');
  await practice.api.practice.fill({ district: district.id });
  await practice.api.practice.leave({ erase: true });
  await practice.close();
  expect(readFileSync(file).equals(before)).toBe(true);
  expect(asked).toEqual(['practice', 'office-erasing-practice']);

  const again = anApp({ today: '2023-01-17', dataFolder: office.dataFolder });
  expect(await again.api.practice.state({})).toEqual({ isOpen: false, exists: true, waiting: [] });
  await again.api.practice.erase({});
  expect(existsSync(practiceFolder(office.dataFolder))).toBe(false);
});
