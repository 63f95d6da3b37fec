import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EntrySheet, GivenCell } from '../../../shared/entry/entry.contract.ts';
import { elementsOf } from '../../../shared/forms/form-issue.ts';
import { figureOf, isSummed } from '../../../shared/forms/written-figure.ts';
import { ElementCode, PlaceId } from '../../../shared/ids.ts';
import type { FigureState } from '../../../shared/numbers/figure.ts';
import { addTotals, sumFigures } from '../../../shared/numbers/total.ts';
import { aDistrict, cellKey, januarySheet, number, typed } from '../../builders/a-sheet.ts';
import { january } from '../../builders/a-stick.ts';
import { anApp, type TestApp } from '../../builders/an-app.ts';
import { contentOf } from '../../builders/database-content.ts';

const figures = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 9 }).map(number) },
  { weight: 1, arbitrary: fc.constantFrom(number(-1), number(10 ** 9), { state: 'none' as FigureState, value: 4 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<FigureState>('none', 'not-applicable').map((state) => ({ state, value: 0 })),
  },
  { weight: 2, arbitrary: fc.constant(null) },
);

/** Cells of a sheet, given twice at times, among them some that no sheet has. */
const blocks = ({ cells }: EntrySheet): fc.Arbitrary<GivenCell[]> => {
  const places = fc.constantFrom(...new Set(cells.map(({ place }) => place)), PlaceId.parse(99_999));
  const elements = fc.constantFrom(...new Set(cells.map(({ element }) => element)), ElementCode.parse('XX99'));
  return fc.array(fc.record({ place: places, element: elements, figure: figures }), { minLength: 1, maxLength: 60 });
};

/** Told by other means than the rule: the cell is on the sheet, and its figure is one the monthly form takes. */
function fits({ cells, blocks: drawn }: EntrySheet): (cell: GivenCell) => boolean {
  const known = new Set(cells.map(cellKey));
  const money = new Set(drawn.flatMap(elementsOf).flatMap(({ code, unit }) => (unit === 'đồng' ? [code] : [])));
  return (cell) => {
    if (!known.has(cellKey(cell)) || cell.figure === null) return known.has(cellKey(cell));
    const { state, value } = cell.figure;
    return state === 'number' ? value >= 0 && (value < 10 ** 8 || money.has(cell.element)) : value === 0;
  };
}

const stored = async (app: TestApp, district: PlaceId) =>
  new Map((await januarySheet(app, district)).cells.map((cell) => [cellKey(cell), cell.figure]));

const valuesOf = (folder: string) =>
  (contentOf(folder).value ?? []).map((row) => ({ ...Object(row), change_id: undefined }));

async function aGrid() {
  const app = anApp();
  const { district } = await aDistrict(app);
  return { app, district, sheet: await januarySheet(app, district) };
}

describe('a block', () => {
  test('fitting: what is stored afterwards is what was sent but for the refused; the rest is as it was', async () => {
    const { app, district, sheet } = await aGrid();
    await fc.assert(
      fc.asyncProperty(blocks(sheet), async (cells) => {
        const before = await stored(app, district);
        const { changed, refused } = await typed(app, cells, { mode: 'fitting' });
        const [fitting, wrong] = [cells.filter(fits(sheet)), cells.filter((cell) => !fits(sheet)(cell))];
        expect(refused.map(cellKey)).toEqual(wrong.map(cellKey));
        const after = await stored(app, district);
        expect(after).toEqual(new Map([...before, ...fitting.map((cell) => [cellKey(cell), cell.figure] as const)]));
        const key = (figure: unknown) => JSON.stringify(figure);
        expect(changed).toBe([...after].filter(([at, figure]) => key(figure) !== key(before.get(at))).length);
      }),
      { numRuns: 30 },
    );
  });

  test('all: one refused and not a row of any table is written', async () => {
    const { app, sheet } = await aGrid();
    await fc.assert(
      fc.asyncProperty(blocks(sheet), fc.nat(), async (cells, at) => {
        const before = contentOf(app.dataFolder);
        const wrong = { place: PlaceId.parse(99_999), element: ElementCode.parse('TT01'), figure: number(1) };
        const reply = await typed(app, cells.toSpliced(at % (cells.length + 1), 0, wrong));
        expect(reply.changed).toBe(0);
        expect(reply.refused).toContainEqual({
          place: wrong.place,
          element: wrong.element,
          problem: 'unknown',
          lock: null,
        });
        expect(contentOf(app.dataFolder)).toEqual(before);
      }),
      { numRuns: 8 },
    );
  });

  test('undo: the former figures sent back bring every value back; the history has both ways', async () => {
    const { app, district, sheet } = await aGrid();
    await fc.assert(
      fc.asyncProperty(blocks(sheet), async (cells) => {
        const before = valuesOf(app.dataFolder);
        const former = await stored(app, district);
        const changes = contentOf(app.dataFolder).value_change?.length ?? 0;
        const { changed } = await typed(app, cells, { mode: 'fitting' });
        const back = cells.flatMap((cell) => {
          const figure = former.get(cellKey(cell));
          return figure === undefined ? [] : [{ ...cell, figure }];
        });
        if (back.length > 0) expect(await typed(app, back, { source: 'undo' })).toEqual({ changed, refused: [] });
        expect(valuesOf(app.dataFolder)).toEqual(before);
        expect(contentOf(app.dataFolder).value_change).toHaveLength(changes + 2 * changed);
        await typed(app, cells, { mode: 'fitting' });
      }),
      { numRuns: 12 },
    );
  });

  test('rows add up to the totals, whichever way the rows are grouped', async () => {
    const { app, district, sheet } = await aGrid();
    await fc.assert(
      fc.asyncProperty(blocks(sheet), fc.nat(), async (cells, cut) => {
        await typed(app, cells, { mode: 'fitting' });
        const { blocks: drawn, cells: after } = await januarySheet(app, district);
        const [communes] = drawn;
        if (communes === undefined) throw new Error('no communes');
        const inBlock = new Set<number>(communes.places.map(({ id }) => id));
        const rows = (contentOf(app.dataFolder).value ?? []).map((row) => Object(row));
        const ids = new Map(
          (contentOf(app.dataFolder).data_element ?? []).map((row) => [Object(row).code, Object(row).id]),
        );
        for (const element of elementsOf(communes).filter(isSummed)) {
          const column = after.filter((cell) => cell.element === element.code && inBlock.has(cell.place));
          const known = column.map(({ figure }) => (figure === null ? undefined : figureOf(figure)));
          const total = sumFigures(known);
          const at = cut % (known.length + 1);
          expect(addTotals([sumFigures(known.slice(0, at)), sumFigures(known.slice(at))])).toEqual(total);
          const inTable = rows.filter((row) => row.element_id === ids.get(element.code) && inBlock.has(row.place_id));
          expect(total.value).toBe(inTable.reduce((sum, row) => sum + row.value, 0));
          expect(total.counted + total.missing).toBe(total.expected);
        }
      }),
      { numRuns: 10 },
    );
  });

  test('is one source with its reason; what is the same already is not written again', async () => {
    const { app, sheet } = await aGrid();
    const cells = sheet.cells.slice(0, 50).map(({ place, element }) => ({ place, element, figure: number(7) }));
    expect(await typed(app, cells, { reason: 'dán từ Excel' })).toEqual({ changed: 50, refused: [] });
    const after = contentOf(app.dataFolder);
    expect(await typed(app, cells, { reason: 'lần nữa' })).toEqual({ changed: 0, refused: [] });
    expect(contentOf(app.dataFolder)).toEqual(after);
    expect(after.value_source).toMatchObject([{ kind: 'hand', reason: 'dán từ Excel', import_id: null }]);
    expect(after.value_change).toHaveLength(50);
  });

  test('0, "không phát sinh", "không áp dụng" and nothing are four things; each step names where it came from', async () => {
    const { app, sheet } = await aGrid();
    const [cell] = sheet.cells;
    if (cell === undefined) throw new Error('no cell');
    const { place, element } = cell;
    const steps = [
      number(0),
      { state: 'none' as const, value: 0 },
      { state: 'not-applicable' as const, value: 0 },
      null,
    ];
    for (const figure of steps) {
      expect(await typed(app, [{ place, element, figure }], { source: figure === null ? 'undo' : 'hand' })).toEqual({
        changed: 1,
        refused: [],
      });
    }
    const { history } = await app.api.entry.detail({ place, element, period: january });
    expect(history.map(({ kind, state }) => [kind, state])).toEqual([
      ['undo', null],
      ['hand', 'not-applicable'],
      ['hand', 'none'],
      ['hand', 'number'],
    ]);
  });
});

describe('what cannot be stored', () => {
  const schema = { ok: false, error: { code: 'invalid-input' } };
  test.each([
    ['1e308', { state: 'number', value: 1e308 }],
    ['twenty digits', { state: 'number', value: 10 ** 19 }],
    ['not a number', { state: 'number', value: Number.NaN }],
    ['a fraction', { state: 'number', value: 1.5 }],
    ['text', { state: 'number', value: '7' }],
    ['an unknown state', { state: 'many', value: 1 }],
    ['a field too many', { state: 'number', value: 1, by: 'x' }],
  ])('%s does not come through the door', async (_what, figure) => {
    const { app, sheet } = await aGrid();
    const before = contentOf(app.dataFolder);
    const [cell] = sheet.cells;
    const cells = [{ place: cell?.place, element: cell?.element, figure }];
    const input = { period: january, cells, mode: 'all', reason: '', source: 'hand' };
    expect(await app.call('entry.record', input)).toMatchObject(schema);
    expect(contentOf(app.dataFolder)).toEqual(before);
  });

  test('20 000 cells come through, 20 001 and none do not', async () => {
    const { app, sheet } = await aGrid();
    const [cell] = sheet.cells;
    const ask = (length: number) => {
      const cells = Array.from({ length }, () => ({ place: cell?.place, element: cell?.element, figure: number(1) }));
      return app.call('entry.record', { period: january, cells, mode: 'all', reason: '', source: 'hand' });
    };
    expect(await ask(20_000)).toEqual({ ok: true, value: { changed: 1, refused: [] } });
    expect(await ask(20_001)).toMatchObject(schema);
    expect(await ask(0)).toMatchObject(schema);
  });

  test.each([
    ['less than nothing', 'TT01', 'commune', number(-1), { problem: 'too-small', lock: null }],
    ['nine digits', 'TT01', 'commune', number(123_456_789), { problem: 'too-large', lock: null }],
    [
      'a state with a value',
      'TT01',
      'commune',
      { state: 'none', value: 1 },
      { problem: 'state-with-value', lock: null },
    ],
    ['an unknown element', 'XX99', 'commune', number(1), { problem: 'unknown', lock: null }],
    [
      'a cell of the district at a commune',
      'DT01',
      'commune',
      number(1),
      { problem: 'locked', lock: { kind: 'other-level' } },
    ],
    [
      'a cell of communes at the district',
      'CS01',
      'district',
      number(1),
      { problem: 'locked', lock: { kind: 'other-level' } },
    ],
    [
      'a quarterly cell in a month',
      'HT02',
      'district',
      number(1),
      { problem: 'locked', lock: { kind: 'other-period-kind' } },
    ],
  ] as const)(
    '%s is refused with its reason, the cell beside it is stored',
    async (_what, code, level, figure, expected) => {
      const { app, sheet } = await aGrid();
      const place = (await aDistrict(app))[level];
      const element = ElementCode.parse(code);
      const [beside] = sheet.cells.filter((cell) => cell.element === 'TT03');
      if (beside === undefined) throw new Error('TT03');
      const cells = [
        { place, element, figure },
        { place: beside.place, element: beside.element, figure: number(5) },
      ];
      expect(await typed(app, cells, { mode: 'fitting' })).toEqual({
        changed: 1,
        refused: [{ place, element, ...expected }],
      });
    },
  );
});
