import { appendFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { PlaceId } from '../../../shared/ids.ts';
import { firstCellOf, january } from '../../builders/a-stick.ts';
import type { TestApp } from '../../builders/an-app.ts';
import { code, correct, nextDay, takeIn, theOffice, typeIn, withFiles } from './an-office.ts';

/** A commune whose figure of the element came in a file, found by the tree as the officer finds it. */
async function fromFile({ api }: TestApp, element: string): Promise<PlaceId> {
  const { sides } = await api.explain.element({
    element: code(element),
    place: null,
    period: january,
    cumulative: false,
  });
  const places = sides.flatMap(({ districts }) => districts.flatMap((district) => district.places));
  const found = places.find(({ figures }) => figures.some(({ figure }) => figure?.state === 'number'));
  if (found === undefined) throw new Error('a commune with a figure');
  return found.place;
}

const ask = ({ api }: TestApp, element: string, place: PlaceId, change: number | null = null) =>
  api.explain.source({ element: code(element), place, period: january, change });

const kept = ({ dataFolder }: TestApp): string[] =>
  readdirSync(path.join(dataFolder, 'tep-goc')).map((name) => path.join(dataFolder, 'tep-goc', name));

function wholeRowColumn(sheet: ExcelJS.Worksheet): number {
  let found = 0;
  sheet.eachRow((row) =>
    row.eachCell((cell, column) => {
      if (cell.text === '~whole-row') found = column;
    }),
  );
  return found;
}

describe('a figure from a file', () => {
  test('leads to file, sheet and cell, and to the cells around it with their heads', async () => {
    const app = theOffice('2023-01-17');
    await withFiles(app, 2, '2023-01-16');
    const source = await ask(app, 'CS01', await fromFile(app, 'CS01'));
    expect(source.change).toMatchObject({ kind: 'file', receivedOn: '2023-01-16', sheet: 'Biểu xã', reason: '' });
    expect(source.change?.fileName).toMatch(/^BM01_2023-T01_/);
    if (source.original.kind !== 'read') throw new Error(source.original.kind);
    const { agrees, neighbours } = source.original;
    expect(agrees).toBe(true);
    expect(neighbours.rows).toHaveLength(5);
    expect(neighbours.columns).toHaveLength(7);
    const row = neighbours.rows.find(({ isAsked }) => isAsked);
    const column = neighbours.columns.findIndex(({ isAsked }) => isAsked);
    expect(`${neighbours.columns[column]?.letter}${row?.number}`).toBe(source.change?.cell);
    expect(row?.cells[column]).toEqual({ text: String(source.figure?.value), isNumber: true });
    expect(row?.head).toBe(source.place);
    expect(neighbours.columns[column]?.head).toMatch(/ · CS01$/);
    const texts = neighbours.rows.flatMap(({ cells }) => cells.map(({ text }) => text));
    expect(texts.filter((text) => /^[#~]/.test(text))).toEqual([]);
    const { element, period } = source;
    const trail = { element: element.code, place: await fromFile(app, 'CS01'), period, change: null, trailOnly: true };
    expect(await app.api.explain.source(trail)).toEqual({ ...source, original: { kind: 'unread' } });
  });

  test('of a district and its own row, the heads are those of that sheet', async () => {
    const app = theOffice('2023-01-17');
    await withFiles(app, 1, '2023-01-16');
    const { sides } = await app.api.explain.element({
      element: code('DT01'),
      place: null,
      period: january,
      cumulative: false,
    });
    const own = sides[0]?.districts.flatMap(({ places }) => places).find(({ figures }) => figures[0]?.figure !== null);
    const source = await ask(app, 'DT01', own?.place ?? PlaceId.parse(1));
    if (source.original.kind !== 'read') throw new Error(source.original.kind);
    expect(source.original.agrees).toBe(true);
    const row = source.original.neighbours.rows.find(({ isAsked }) => isAsked);
    expect([row?.head, ...(row?.cells.map(({ text }) => text) ?? [])]).toContain(source.element.name);
  });

  test('a mark that spoke for its whole row agrees with every "không phát sinh" it brought', async () => {
    const app = theOffice('2023-01-17');
    const folder = await withFiles(app, 1, '2023-01-16');
    await correct(folder, (workbook) => {
      const { worksheet, row } = firstCellOf(workbook, 'TT02');
      worksheet.getRow(Number(row)).eachCell((each) => {
        if (each.protection?.locked === false) each.value = null;
      });
      worksheet.getCell(Number(row), wholeRowColumn(worksheet)).value = 'KPS';
    });
    await takeIn(app, folder, '2023-01-17');
    const { sides } = await app.api.explain.element({
      element: code('TT02'),
      place: null,
      period: january,
      cumulative: false,
    });
    const none = sides[0]?.districts
      .flatMap(({ places }) => places)
      .find(({ figures }) => figures[0]?.figure?.state === 'none');
    if (none === undefined) throw new Error('a commune with none');
    expect(await ask(app, 'TT02', none.place)).toMatchObject({
      change: { fileName: 'ban sua.xlsx' },
      original: { kind: 'read', agrees: true },
    });
  });

  test('the original is gone: it says so, and the stored trail stands', async () => {
    const app = theOffice('2023-01-17');
    await withFiles(app, 1, '2023-01-16');
    const place = await fromFile(app, 'TT02');
    for (const file of kept(app)) rmSync(file);
    const source = await ask(app, 'TT02', place);
    expect(source.original).toEqual({ kind: 'missing' });
    expect(source.change).toMatchObject({ kind: 'file', sheet: 'Biểu xã' });
    expect(source.figure?.state).toBe('number');
  });

  test('the original is not what was taken in: nothing of it is shown', async () => {
    const app = theOffice('2023-01-17');
    await withFiles(app, 1, '2023-01-16');
    const place = await fromFile(app, 'TT02');
    for (const file of kept(app)) appendFileSync(file, 'x');
    expect((await ask(app, 'TT02', place)).original).toEqual({ kind: 'altered' });
  });

  test('an older change still leads to its own file', async () => {
    const app = theOffice('2023-01-17');
    const folder = await withFiles(app, 1, '2023-01-16');
    const place = await fromFile(app, 'TT02');
    const first = await ask(app, 'TT02', place);
    const later = await nextDay(app, '2023-01-18');
    await correct(folder, (workbook) => {
      firstCellOf(workbook, 'TT02').value = (first.figure?.value ?? 0) + 7;
    });
    await takeIn(later, folder, '2023-01-18');
    const now = await ask(later, 'TT02', place);
    expect(now.figure?.value).toBe((first.figure?.value ?? 0) + 7);
    expect(now.change?.fileName).toBe('ban sua.xlsx');
    const before = await ask(later, 'TT02', place, first.change?.change ?? null);
    expect(before).toEqual(first);
  });
});

describe('a figure without a file', () => {
  test('typed by hand: when and why', async () => {
    const app = theOffice('2023-01-17');
    await withFiles(app, 1, '2023-01-16');
    const place = await fromFile(app, 'TT02');
    await typeIn(app, place, 'TT02', 5, 'gọi điện xác minh');
    expect(await ask(app, 'TT02', place)).toMatchObject({
      figure: { state: 'number', value: 5 },
      change: { kind: 'hand', reason: 'gọi điện xác minh', fileName: null },
      original: { kind: 'none' },
    });
  });

  test('taken back: the change that did it is told', async () => {
    const app = theOffice('2023-01-17');
    await withFiles(app, 1, '2023-01-16');
    const place = await fromFile(app, 'TT02');
    await typeIn(app, place, 'TT02', null, 'nhầm xã');
    expect(await ask(app, 'TT02', place)).toMatchObject({
      figure: null,
      change: { kind: 'hand', reason: 'nhầm xã' },
      original: { kind: 'none' },
    });
  });

  test('never reported: there is no change; a change of another figure is none of this one', async () => {
    const app = theOffice('2023-01-17');
    await withFiles(app, 1, '2023-01-16');
    const place = await fromFile(app, 'TT02');
    const { change } = await ask(app, 'TT02', place);
    expect(await ask(app, 'TT03', place, change?.change ?? null)).toMatchObject({ figure: null, change: null });
    expect((await ask(app, 'KH01', place)).change).toBeNull();
  });
});
