import { describe, expect, test } from 'vitest';
import { proposeLayout } from '../../../shared/imports/layout/propose-layout.ts';
import { readsByItself, refitLayout } from '../../../shared/imports/layout/refit-layout.ts';
import type { Cell } from '../../../shared/imports/sheet.ts';
import { edited, number, text, withCell, withHidden } from '../../builders/edit-workbook.ts';
import { district, knownForms } from '../../builders/form-workbook.ts';
import { readWith } from '../../builders/read-with-layout.ts';
import { strangeLayouts } from '../../fixtures/strange-layouts.ts';

const known = knownForms();

describe.each(strangeLayouts)('$name', ({ workbook, next, key, nextKey, form, told }) => {
  test('is proposed as it is meant', () => {
    const proposal = proposeLayout(workbook, known);
    expect(proposal?.layout.form).toBe(form);
    const read = readWith(workbook, proposal?.layout);
    expect(read).toMatchObject({ figures: key, problems: [], period: '2023-M01' });
    expect(read.figures).toEqual(key);
    expect(read.notes).toEqual(expect.arrayContaining([...told]));
    expect(proposal?.confidence).toBeGreaterThan(0.5);
    expect(proposal?.confidence).toBeLessThan(1);
  });

  test('learned once, the next month is read by itself', () => {
    const learned = proposeLayout(workbook, known)?.layout;
    const fit = learned === undefined ? undefined : refitLayout(next, learned, known);
    const read = readWith(next, fit?.layout);
    expect(read).toMatchObject({ problems: [], period: '2023-M02' });
    expect(read.figures).toEqual(nextKey);
    expect(fit?.confidence).toBeGreaterThanOrEqual(readsByItself);
  });
});

const layoutNamed = (name: string) => {
  const found = strangeLayouts.find((each) => each.name === name);
  const layout = found === undefined ? undefined : proposeLayout(found.workbook, known)?.layout;
  if (found === undefined || layout === undefined) throw new Error(`no layout ${name}`);
  return { ...found, layout };
};

test('a hidden row or column is not read, and that is said', () => {
  const { workbook, key } = layoutNamed('two-rows-of-merged-heads-below-a-title');
  const hidden = edited(workbook, withHidden('Sheet1', { hiddenRows: [8], hiddenColumns: [5] }));
  const read = readWith(hidden, proposeLayout(hidden, known)?.layout);
  const shown = Object.entries(key).filter(([cell]) => !cell.startsWith('03685') && !cell.endsWith('KT01'));
  expect(read.figures).toEqual(Object.fromEntries(shown));
  expect(read.notes.filter((kind) => kind === 'hidden-not-read')).toHaveLength(2);
  expect(read.notes).toContain('places-without-row');
});

test.each([
  ['two-rows-of-merged-heads-below-a-title', 'Sheet1'],
  ['the-district-alone', 'Công an'],
])('%s: a title that names another district is asked about', (name, sheet) => {
  const { workbook, layout } = layoutNamed(name);
  const others = edited(workbook, withCell(sheet, 'A1', text('UBND HUYỆN MAI SƠN')));
  expect(refitLayout(others, layout, known)?.confidence).toBeLessThan(readsByItself);
});

test.each(strangeLayouts)('$name: without its period it is asked about', ({ workbook }) => {
  const layout = proposeLayout(workbook, known)?.layout;
  if (layout === undefined) throw new Error('no layout');
  const undated = {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map(withoutDate) })),
  };
  expect(refitLayout(undated, layout, known)?.confidence ?? 0).toBeLessThan(readsByItself);
});

const withoutDate = (cell: Cell): Cell =>
  cell.value.kind === 'text'
    ? { ...cell, value: { kind: 'text', value: cell.value.value.replace(/tháng \d+( năm 2023|\/2023)?|T\d+/giu, '') } }
    : cell;

test('a table of another district is not read with what was learned of this one', () => {
  const { workbook, layout } = layoutNamed('codes-of-places-only');
  const elsewhere = district('119').communes;
  const others = {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell): Cell => {
        const place = cell.column === 1 && cell.row > 2 ? elsewhere[cell.row - 3] : undefined;
        return place === undefined ? cell : { ...cell, value: number(Number(place.code)) };
      }),
    })),
  };
  expect(refitLayout(others, layout, known)).toBeUndefined();
});
