import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readWorkbook } from '../../../electron/imports/workbook/read.ts';
import { Day } from '../../../shared/calendar/day.ts';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import { ElementCode } from '../../../shared/ids.ts';
import type { Paper } from '../../../shared/papers/papers.contract.ts';
import { aFolder, anApp } from '../../builders/an-app.ts';

const period = PeriodCode.parse('2023-M01');
const paper: Paper = { kind: 'findings', period, audience: 'inside' };

test('the paper says what the screen says, accepted or not, and so does the workbook', async () => {
  const pages: string[] = [];
  const { api } = anApp({
    host: {
      showPage: async (html) => {
        pages.push(html);
        return 'so-dieu-phoi://app/page/1';
      },
    },
  });
  await api.papers.preview({ paper });
  expect(pages.at(-1)).toContain('Chưa phát hiện số liệu nào không khớp trong kỳ này.');

  const commune = (await api.places.list({ on: Day.parse('2023-01-18') })).find(({ level }) => level === 'commune');
  if (commune === undefined) throw new Error('no commune');
  const given = { CS01: 4, CS02: 5, TT01: 3, TT02: 1 };
  for (const [element, value] of Object.entries(given)) {
    const figure = { state: 'number' as const, value };
    await api.forms.record({ element: ElementCode.parse(element), place: commune.id, period, figure, reason: '' });
  }
  await api.checks.accept({ rule: 'QT01', period, place: commune.id, reason: 'làm chung một buổi' });

  await api.papers.preview({ paper });
  const page = (pages.at(-1) ?? '').replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
  expect(page).toContain('1 lỗi · 0 cảnh báo · 0 lưu ý · 1 đã chấp nhận');
  expect(page).toContain('5, phải ≤ 4 CS02: 5; CS01: 4');
  expect(page).toContain('Chấp nhận: làm chung một buổi');

  const file = await api.papers.write({ paper, format: 'xlsx', folder: aFolder() });
  const read = await readWorkbook(readFileSync(file.path));
  if (!read.ok) throw new Error(read.refusal.reason);
  const texts = read.workbook.sheets.flatMap(({ cells }) =>
    cells.flatMap(({ value }) => (value.kind === 'text' ? [value.value] : [])),
  );
  expect(texts).toEqual(expect.arrayContaining(['5, phải ≤ 4', `${commune.type} ${commune.name}`]));
});

test('outside the office findings of guarded figures are counted, not told; inside the paper says that it stays', async () => {
  const pages: string[] = [];
  const { api } = anApp({
    host: {
      showPage: async (html) => {
        pages.push(html);
        return 'so-dieu-phoi://app/page/1';
      },
    },
  });
  const district = (await api.places.list({ on: Day.parse('2023-01-18') })).find(({ level }) => level === 'district');
  if (district === undefined) throw new Error('no district');
  for (const [element, value] of Object.entries({ DT08: 3, DT07: 2 })) {
    const figure = { state: 'number' as const, value };
    await api.forms.record({ element: ElementCode.parse(element), place: district.id, period, figure, reason: '' });
  }
  await api.papers.preview({ paper });
  expect(pages.at(-1)).toContain('DT08: 3; DT07: 2');
  expect(pages.at(-1)).toContain('Tài liệu nội bộ');

  await api.papers.preview({ paper: { ...paper, audience: 'outside' } });
  expect(pages.at(-1)).not.toContain('DT08');
  expect(pages.at(-1)).toMatch(/Không nêu \d phát hiện về số liệu chỉ lưu trong cơ quan/);
});
