import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readWorkbook } from '../../../electron/imports/workbook/read.ts';
import { Day } from '../../../shared/calendar/day.ts';
import type { CellValue } from '../../../shared/imports/sheet.ts';
import type { Audience } from '../../../shared/paper/audience.ts';
import type { Paper } from '../../../shared/papers/papers.contract.ts';
import { anEntry } from '../../builders/a-case.ts';
import { registerOf } from '../../builders/a-register.ts';
import { aFolder, anApp, type TestApp } from '../../builders/an-app.ts';

async function cellsOf({ api }: TestApp, paper: Paper) {
  const { path, fileName } = await api.papers.write({ paper, format: 'xlsx', folder: aFolder() });
  const read = await readWorkbook(readFileSync(path));
  if (!read.ok) throw new Error(read.refusal.reason);
  return { fileName, values: read.workbook.sheets.flatMap(({ cells }) => cells.map(said)) };
}

const said = ({ value }: { readonly value: CellValue }) => ('value' in value ? value.value : null);

/** Support in three districts: 3 of the first, 40 and 2 of the second, 60 of the third. */
async function someSupport() {
  const app = anApp();
  const all = await app.api.places.list({ on: Day.parse('2023-01-18') });
  const districts = all.filter(({ level }) => level === 'district').slice(0, 3);
  const [first, second, third] = districts;
  if (first === undefined || second === undefined || third === undefined) throw new Error('no districts');
  const given = [
    [first, 3],
    [second, 40],
    [second, 2],
    [third, 60],
  ] as const;
  for (const [{ id }, nhu_cau] of given)
    await app.api.registers.add({ register: 'ST23', entry: anEntry(id, '2023-01-10', { nhu_cau }) });
  const register = await registerOf(app, 'ST23');
  const paper = { kind: 'register-list' as const, register: register.code };
  const list = (audience: Audience, district: typeof first.id | null = null): Paper => ({
    ...{ ...paper, audience },
    filter: { from: null, to: null, district, search: '', state: null, near: null },
  });
  return { app, first, list };
}

test('the copy for outside says so in its name and hides a district’s small count and what tells it', async () => {
  const { app, list } = await someSupport();
  const { fileName, values } = await cellsOf(app, list('outside'));
  expect(fileName).toBe('so_ST23_gui-ngoai_2023-01-18.xlsx');
  expect(values).toContain('< 5');
  expect(values).toContain('…');
  for (const small of [2, 3, 42]) expect(values).not.toContain(small);
  expect(values).toContain(105);
});

test('the copy of one district shows what the copy of all shows of it', async () => {
  const { app, first, list } = await someSupport();
  const { values } = await cellsOf(app, list('outside', first.id));
  expect(values).toContain('< 5');
  for (const other of [3, '3', '…', 105, 60]) expect(values).not.toContain(other);
});

test('what stays is exact and says that it stays; which registers have two copies is told with the register', async () => {
  const { app, list } = await someSupport();
  const { fileName, values } = await cellsOf(app, list('inside'));
  expect(fileName).toBe('so_ST23_2023-01-18.xlsx');
  expect(values).toEqual(expect.arrayContaining([3, 40, 2, 60, 105, 'Lưu nội bộ, không gửi ra ngoài cơ quan.']));
  const guarded = (await app.api.registers.list({})).filter(({ isGuarded }) => isGuarded).map(({ code }) => code);
  expect(guarded).toEqual(expect.arrayContaining(['ST04', 'ST10', 'ST22', 'ST23', 'ST34']));
  expect(guarded).not.toContain('ST01');
});

test('a table of the screen has a copy for outside as well', async () => {
  const app = anApp();
  const counted = (count: number) => ({ text: String(count), value: { value: count, scale: 0 }, count });
  const row = (kind: 'plain' | 'total', name: string, count: number) => ({
    kind,
    cells: [{ text: name }, counted(count)],
  });
  const paper = {
    kind: 'shown-table' as const,
    audience: 'outside' as const,
    table: {
      ...{ title: 'Bảng thử', slice: '', legend: [], head: [] },
      columns: [
        { align: 'left' as const, share: 1 },
        { align: 'right' as const, share: 1 },
      ],
      rows: [row('plain', 'Một', 3), row('plain', 'Hai', 30), row('plain', 'Ba', 70), row('total', 'Cộng', 103)],
    },
  };
  const { fileName, values } = await cellsOf(app, paper);
  expect(fileName).toContain('_gui-ngoai_');
  expect(values.filter((value) => value !== null)).toEqual(expect.arrayContaining(['< 5', '…', 70, 103]));
  for (const hidden of [3, 30]) expect(values).not.toContain(hidden);
  expect(values.join(' ')).toContain('Bản gửi ra ngoài cơ quan.');
  expect(values.join(' ')).not.toContain('nội bộ');
});
