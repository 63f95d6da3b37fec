import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { connect } from '../../../electron/database/open.ts';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import type { ComparedAt, Difference, Moment, Subject } from '../../../shared/explain/explain.contract.ts';
import { IndicatorCode } from '../../../shared/ids.ts';
import { aDistrict } from '../../builders/a-sheet.ts';
import { firstCellOf, january } from '../../builders/a-stick.ts';
import { aFolder, type TestApp } from '../../builders/an-app.ts';
import { aPreparedFolder } from '../../builders/database-content.ts';
import { code, correct, day, nextDay, takeIn, theOffice, typeIn, withFiles } from './an-office.ts';

const february = PeriodCode.parse('2023-M02');
const now: Moment = { kind: 'now' };
const endOf = (text: string): Moment => ({ kind: 'day', day: day(text) });
const at = (moment: Moment, period = january): ComparedAt => ({ period, at: moment });
const element = (of: string): Subject => ({ kind: 'element', element: code(of), place: null, cumulative: true });
const target = (of: string): Subject => ({
  kind: 'indicator',
  indicator: IndicatorCode.parse(of),
  place: null,
  cumulative: true,
});

const differ = ({ api }: TestApp, subject: Subject, left: ComparedAt, right: ComparedAt = at(now)) =>
  api.explain.difference({ subject, left, right });

const sum = (lines: readonly { readonly delta: number }[]): number =>
  lines.reduce((total, { delta }) => total + delta, 0);

function expectToAddUp({ sides }: Difference): void {
  for (const { before, after, delta, groups } of sides) {
    expect(delta).toBe((after.value ?? 0) - (before.value ?? 0));
    expect(sum(groups)).toBe(delta);
    for (const group of groups) expect(sum(group.lines)).toBe(group.delta);
  }
}

const told = ({ sides }: Difference) => sides[0]?.groups.map(({ kind, delta }) => `${kind} ${delta}`);

test('new files, a corrected file, a figure typed and one taken back: named with their sources, to the unit', async () => {
  const first = theOffice('2023-01-16');
  const folder = await withFiles(first, 1, '2023-01-16');
  const printed = await first.api.reports.print({ period: january, folder: aFolder() });

  const second = await nextDay(first, '2023-01-17');
  await correct(folder, (workbook) => {
    firstCellOf(workbook, 'TT02').value = Number(firstCellOf(workbook, 'TT02').value) + 7;
  });
  await takeIn(second, folder, '2023-01-17');
  const found = await second.api.explain.element({
    element: code('TT02'),
    place: null,
    period: january,
    cumulative: true,
  });
  const rows = found.sides[0]?.districts.flatMap(({ places }) => places) ?? [];
  const taken = rows.findLast(({ amount }) => (amount.value ?? 0) > 0);
  const silent = rows.find(({ figures }) => figures[0]?.use === 'missing');
  if (taken === undefined || silent === undefined) throw new Error('a commune to take back and one to type');
  await typeIn(second, taken.place, 'TT02', null, 'nhầm xã');
  await typeIn(second, silent.place, 'TT02', 3, 'gọi điện');

  for (const left of [at(endOf('2023-01-16')), at({ kind: 'report', report: printed.id })]) {
    const difference = await differ(second, element('TT02'), left);
    expectToAddUp(difference);
    expect(told(difference)).toEqual(['new 3', 'corrected 7', `withdrawn ${-(taken.amount.value ?? 0)}`]);
    const [typed, corrected, withdrawn] = difference.sides[0]?.groups.map(({ lines }) => lines[0]) ?? [];
    expect(typed).toMatchObject({ place: silent.name, before: null, source: { kind: 'hand', reason: 'gọi điện' } });
    expect(corrected?.source).toMatchObject({ kind: 'file', fileName: 'ban sua.xlsx', receivedOn: '2023-01-17' });
    expect(withdrawn).toMatchObject({ place: taken.name, after: null, source: { reason: 'nhầm xã' } });
    expect(difference.sides[0]?.sentence).toContain('3 do số liệu mới, 7 do sửa');
  }
  const label = (await differ(second, element('TT02'), at({ kind: 'report', report: printed.id }))).left.label;
  expect(label).toBe(`lũy kế đến hết tháng 1 năm 2023, theo báo cáo in ngày 16/01/2023 (${printed.fileName})`);
});

test('a print that does not know its last change goes by the clock, one that does by the change, whatever the clock said', async () => {
  const first = theOffice('2023-01-17');
  const { commune } = await aDistrict(first);
  await typeIn(first, commune, 'TT02', 4, '');
  await first.api.reports.print({ period: january, folder: aFolder() });
  // The clock is put back: what is typed now bears an earlier day than the print.
  const second = await nextDay(first, '2023-01-16');
  await typeIn(second, commune, 'TT02', 6, 'sửa');
  await second.close();
  inDatabase(
    second,
    `INSERT INTO report_snapshot (kind, period, made_at, status, document, file_name, pdf_sha256)
     SELECT kind, period, made_at, status, document, file_name, pdf_sha256 FROM report_snapshot`,
  );
  const third = theOffice('2023-01-18', second.dataFolder);
  const [old, known] = await third.api.reports.list({});
  const difference = async (report = 0) => differ(third, element('TT02'), at({ kind: 'report', report }));
  expect((await difference(known?.id)).sides[0]).toMatchObject({ delta: 2 });
  expect((await difference(old?.id)).sides[0]).toMatchObject({ delta: 0 });
});

function inDatabase({ dataFolder }: TestApp, sql: string): void {
  const handle = connect(path.join(dataFolder, 'so-dieu-phoi.sqlite'));
  handle.exec(sql);
  handle.close();
}

test('a rate: numerator and denominator each add up, the per cents are those of the table then and now', async () => {
  const first = theOffice('2023-01-16');
  const { commune } = await aDistrict(first);
  await typeIn(first, commune, 'CS01', 10, '');
  await typeIn(first, commune, 'CS02', 5, '');
  const second = await nextDay(first, '2023-01-17');
  await typeIn(second, commune, 'CS01', 8, 'sửa');
  await typeIn(second, commune, 'CS02', 6, 'sửa');
  const difference = await differ(second, target('CT11'), at(endOf('2023-01-16')));
  expectToAddUp(difference);
  expect(difference.sides.map(({ delta }) => delta)).toEqual([1, -2]);
  expect([difference.left.percent, difference.right.percent]).toEqual([500, 750]);
  expect(difference.sides[1]?.sentence).toBe('Giảm 2 (từ 10 xuống 8): −2 do sửa.');
});

test('a report of last month: what this month alone can hold is told apart from what was corrected', async () => {
  const first = theOffice('2023-01-16');
  const { commune } = await aDistrict(first);
  await typeIn(first, commune, 'TT02', 4, '');
  const report = await first.api.reports.print({ period: january, folder: aFolder() });
  const second = await nextDay(first, '2023-02-16');
  await typeIn(second, commune, 'TT02', 6, 'sửa');
  await second.api.entry.record({
    period: february,
    cells: [{ place: commune, element: code('TT02'), figure: { state: 'number', value: 9 } }],
    mode: 'all',
    reason: '',
    source: 'hand',
  });
  const left = at({ kind: 'report', report: report.id });
  const difference = await differ(second, element('TT02'), left, at(now, february));
  expectToAddUp(difference);
  expect(told(difference)).toEqual(['corrected 2', 'period 9']);
  expect(await differ(second, element('TT02'), left, left)).toMatchObject({ sides: [{ delta: 0, groups: [] }] });
});

describe('odd moments', () => {
  test('before any figure there is nothing, and all of it is new', async () => {
    const app = theOffice('2023-01-16');
    await withFiles(app, 1, '2023-01-16');
    const difference = await differ(app, element('TT02'), at(endOf('2022-01-01')));
    expectToAddUp(difference);
    expect(difference.left.change).toBe(0);
    expect(difference.sides[0]?.before.value).toBeNull();
    expect(told(difference)).toEqual([`new ${difference.sides[0]?.after.value}`]);
  });

  test('the clock was set back between two entries: their order decides', async () => {
    const first = theOffice('2023-02-10');
    const { commune } = await aDistrict(first);
    await typeIn(first, commune, 'TT02', 4, 'một');
    const second = await nextDay(first, '2023-01-20');
    await typeIn(second, commune, 'TT02', 6, 'hai, đồng hồ lùi');
    const third = await nextDay(second, '2023-02-12');
    await typeIn(third, commune, 'TT02', 9, 'ba');
    const difference = await differ(third, element('TT02'), at(endOf('2023-01-31')), at(endOf('2023-02-11')));
    expect(difference.sides[0]).toMatchObject({ delta: 0, before: { value: 6 }, after: { value: 6 } });
    expect(told(await differ(third, element('TT02'), at(endOf('2023-02-11'))))).toEqual(['corrected 3']);
  });

  test('put back by Ctrl+Z: the figure is what it was, and nothing differs', async () => {
    const first = theOffice('2023-01-16');
    const { commune } = await aDistrict(first);
    await typeIn(first, commune, 'TT02', 4, '');
    const second = await nextDay(first, '2023-01-17');
    await typeIn(second, commune, 'TT02', 40, 'gõ thừa');
    await second.api.entry.record({
      period: january,
      cells: [{ place: commune, element: code('TT02'), figure: { state: 'number', value: 4 } }],
      mode: 'all',
      reason: '',
      source: 'undo',
    });
    const difference = await differ(second, element('TT02'), at(endOf('2023-01-16')));
    expect(difference.sides[0]).toMatchObject({ delta: 0, groups: [], sentence: 'Không khác nhau: đều là 4.' });
  });

  test('a place that ended between the two periods is a change of boundaries', async () => {
    const dataFolder = aPreparedFolder((handle) =>
      handle.exec(
        "UPDATE place SET valid_to = '2023-01-20' WHERE id = (SELECT min(id) FROM place WHERE level = 'commune')",
      ),
    );
    const app = theOffice('2023-02-16', dataFolder);
    const places = await app.api.places.list({ on: day('2023-01-10') });
    const ended = places.find(({ level }) => level === 'commune');
    if (ended === undefined) throw new Error('a commune');
    await typeIn(app, ended.id, 'TT01', 4, '');
    const difference = await differ(app, target('CT04'), at(now), at(now, february));
    expectToAddUp(difference);
    expect(difference.sides.map(({ groups }) => groups.map(({ kind, delta }) => `${kind} ${delta}`))).toEqual([
      ['boundary -1'],
      ['boundary -1'],
    ]);
    expect(difference.sides[0]?.groups[0]?.lines[0]?.place).toBe(`${ended.type} ${ended.name} (đến 20/01/2023)`);
  });

  test('a report that was never printed is refused', async () => {
    const app = theOffice('2023-01-16');
    const reply = await app.call('explain.difference', {
      subject: element('TT02'),
      left: at({ kind: 'report', report: 7 }),
      right: at(now),
    });
    expect(reply).toEqual({ ok: false, error: { code: 'not-found', entity: 'report', id: '7' } });
  });
});
