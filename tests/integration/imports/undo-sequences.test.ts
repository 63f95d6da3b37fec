import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type Sqlite from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { figureGround } from '../../../electron/forms/figure-locks.ts';
import { stateNumber } from '../../../electron/forms/figures.repository.ts';
import { elementRows, formRows } from '../../../electron/forms/forms.repository.ts';
import { recordFigures } from '../../../electron/forms/record-figures.ts';
import { applyFile, type KnownIds, storedCell } from '../../../electron/imports/apply-file.ts';
import type { AcceptedFile } from '../../../electron/imports/examine-file.ts';
import { importHistory } from '../../../electron/imports/import-history.ts';
import { planUndo, undoGround } from '../../../electron/imports/plan-undo.ts';
import { undoImport } from '../../../electron/imports/undo-import.ts';
import { allPlaces } from '../../../electron/places/places.repository.ts';
import { Day } from '../../../shared/calendar/day.ts';
import { ElementCode, FormCode, type ImportId, type PlaceId, Sha256 } from '../../../shared/ids.ts';
import { noAnswers } from '../../../shared/imports/file-answer.ts';
import type { UndoConsent } from '../../../shared/imports/history.contract.ts';
import type { Figure } from '../../../shared/numbers/figure.ts';
import { january } from '../../builders/a-stick.ts';
import { aContext } from '../../builders/an-app.ts';

/** Three figures of one district; what a file says of each, blank included. */
const codes = ['DT01', 'DT02', 'DT03'].map((code) => ElementCode.parse(code));
const figure: fc.Arbitrary<Figure | undefined> = fc.option(
  fc.oneof(
    fc.integer({ min: 0, max: 3 }).map((value): Figure => ({ state: 'number', value })),
    fc.constant<Figure>({ state: 'none' }),
  ),
  { nil: undefined },
);
const said = fc.tuple(figure, figure, figure);

type Act =
  | { readonly kind: 'file'; readonly says: readonly (Figure | undefined)[] }
  | { readonly kind: 'hand'; readonly at: number; readonly figure: Figure | undefined }
  | { readonly kind: 'undo'; readonly which: number; readonly accept: boolean }
  | { readonly kind: 'undo-last' };

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: said.map((says): Act => ({ kind: 'file', says })) },
  {
    weight: 3,
    arbitrary: fc.tuple(fc.nat(2), figure).map(([at, given]): Act => ({ kind: 'hand', at, figure: given })),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(fc.nat(9), fc.boolean()).map(([which, accept]): Act => ({ kind: 'undo', which, accept })),
  },
  { weight: 2, arbitrary: fc.constant<Act>({ kind: 'undo-last' }) },
);

const rows = (handle: Sqlite.Database, sql: string) => handle.prepare(sql).raw().all();
const stored = (handle: Sqlite.Database) =>
  rows(handle, 'SELECT element_id, period, place_id, state, value FROM value ORDER BY 1, 2, 3');

/** What the history alone says is stored: the last change of each figure, those that took it away left out. */
const replayed = (handle: Sqlite.Database) =>
  rows(
    handle,
    `SELECT element_id, period, place_id, state, value FROM value_change WHERE state IS NOT NULL
      AND id IN (SELECT max(id) FROM value_change GROUP BY element_id, period, place_id) ORDER BY 1, 2, 3`,
  );

async function aDesk() {
  const context = aContext('2023-01-18');
  const elements = await elementRows(context.db);
  const ids: KnownIds = {
    codes: new Map(elements.map(({ code, id }) => [id, code])),
    elements: new Map(elements.map(({ code, id }) => [code, id])),
    forms: new Map((await formRows(context.db)).map(({ code, id }) => [code, id])),
  };
  const district = (await allPlaces(context.db)).find(({ level }) => level === 'district');
  if (district === undefined) throw new Error('a district');
  mkdirSync(context.folders.originals, { recursive: true });
  mkdirSync(context.folders.incoming, { recursive: true });
  return { context, ids, district: district.id };
}
type Desk = Awaited<ReturnType<typeof aDesk>>;

function aFile({ context }: Desk, place: PlaceId, says: readonly (Figure | undefined)[], number: number): AcceptedFile {
  const bytes = `tệp ${number}`;
  const copy = path.join(context.folders.incoming, `${number}`);
  writeFileSync(copy, bytes);
  return {
    staged: {
      source: copy,
      fileName: `tep ${number}.xlsx`,
      copy,
      bytes: bytes.length,
      sha256: Sha256.parse(createHash('sha256').update(bytes).digest('hex')),
      modifiedOn: Day.parse('2023-01-16'),
    },
    plan: 'KH-2023',
    answers: noAnswers,
    questions: [],
    recognised: {
      form: FormCode.parse('BM01'),
      formVersion: 1,
      placeId: place,
      place: '',
      period: january,
      periodLabel: '',
    },
    figures: codes.map((element, at) => ({
      element,
      placeId: place,
      sheet: 's',
      cell: `A${at + 1}`,
      figure: says[at],
    })),
    notes: [],
  };
}

const isSame = (a: Figure | undefined, b: Figure | undefined) => JSON.stringify(a) === JSON.stringify(b);

/** The plain model: for each figure everything that was said of it, in order, but for what was taken back. */
interface Said {
  readonly by: ImportId | 'hand';
  readonly figure: Figure | undefined;
}

interface World extends Desk {
  said: readonly (readonly Said[])[];
  files: number;
  /** The newest file while nothing has happened since, and what was stored before it. */
  newest: { readonly id: ImportId; readonly before: unknown[] } | undefined;
}

const now = ({ said: all }: World, at: number): Figure | undefined => all[at]?.at(-1)?.figure;

/** What is stored already is not written again. */
function say(world: World, at: number, one: Said): void {
  if (isSame(now(world, at), one.figure)) return;
  world.said = world.said.map((all, each) => (each === at ? [...all, one] : all));
}

function unsay(world: World, id: ImportId): void {
  world.said = world.said.map((all) => all.filter(({ by }) => by !== id));
  world.newest = undefined;
}

function takeIn(world: World, { says }: Extract<Act, { kind: 'file' }>): void {
  const { context, district, ids } = world;
  world.files += 1;
  const before = stored(context.handle);
  applyFile(context, aFile(world, district, says, world.files), ids, {
    receivedOn: Day.parse('2023-01-17'),
    correction: null,
  });
  const [newest] = importHistory(context);
  if (newest === undefined) throw new Error('an import');
  const { created, changed, same, blank } = newest.counts;
  expect(created + changed + same + blank).toBe(codes.length);
  world.newest = { id: newest.id, before };
  for (const [at, given] of says.entries()) {
    if (given !== undefined) say(world, at, { by: newest.id, figure: given });
  }
}

async function typeIn(world: World, { at, figure: given }: Extract<Act, { kind: 'hand' }>): Promise<void> {
  const { context, district: place } = world;
  const element = codes[at];
  if (element === undefined) throw new Error('an element');
  const cells = [{ element, place, figure: given === undefined ? null : storedCell(given) }];
  const block = { period: january, cells, mode: 'all', reason: '', source: 'hand' } as const;
  recordFigures(context, await figureGround(context), block);
  if (!isSame(now(world, at), given)) world.newest = undefined;
  say(world, at, { by: 'hand', figure: given });
}

async function undoOne(world: World, { which, accept }: Extract<Act, { kind: 'undo' }>): Promise<void> {
  const { context } = world;
  const standing = importHistory(context).filter(({ undone }) => undone === null);
  const target = standing[which % Math.max(standing.length, 1)];
  if (target === undefined) return;
  const { plan } = planUndo(context, await undoGround(context), target.id);
  expect(plan.restored.length + plan.kept.length).toBe(target.counts.created + target.counts.changed);
  const before = stored(context.handle);
  const given: UndoConsent[] = accept ? ['kept', 'later'] : [];
  const { done } = await undoImport(context)({ id: target.id, reason: 'x', accept: given });
  expect(done).toBe(accept || plan.kept.length + plan.later.length === 0);
  if (done) unsay(world, target.id);
  else expect(stored(context.handle)).toEqual(before);
}

async function undoLast(world: World): Promise<void> {
  const { context, newest } = world;
  if (newest === undefined) return;
  const { done } = await undoImport(context)({ id: newest.id, reason: 'x', accept: [] });
  expect(done).toBe(true);
  expect(stored(context.handle)).toEqual(newest.before);
  unsay(world, newest.id);
}

async function perform(world: World, one: Act): Promise<void> {
  switch (one.kind) {
    case 'file':
      return takeIn(world, one);
    case 'hand':
      return typeIn(world, one);
    case 'undo':
      return undoOne(world, one);
    case 'undo-last':
      return undoLast(world);
  }
}

function expectTruth(world: World): void {
  const { handle } = world.context;
  expect(stored(handle)).toEqual(replayed(handle));
  const figures = z
    .array(z.tuple([z.number(), z.number(), z.number()]))
    .parse(rows(handle, 'SELECT element_id, state, value FROM value'));
  for (const [at, code] of codes.entries()) {
    const wanted = now(world, at);
    const found = figures.find(([element]) => element === world.ids.elements.get(code));
    expect(found?.slice(1)).toEqual(wanted === undefined ? undefined : asStored(wanted));
  }
}

const asStored = (given: Figure): number[] => {
  const { state, value } = storedCell(given);
  return [stateNumber(state), value];
};

/** After each act what is stored is what the model says, and what the history alone says. */
async function walk(acts: readonly Act[]): Promise<void> {
  const world: World = { ...(await aDesk()), said: codes.map(() => []), files: 0, newest: undefined };
  for (const one of acts) {
    await perform(world, one);
    expectTruth(world);
  }
}

test('whatever is taken in, typed and taken back, a figure is the last thing said of it that still stands', async () => {
  await fc.assert(fc.asyncProperty(fc.array(act, { minLength: 20, maxLength: 40 }), walk), { numRuns: 10 });
}, 120_000);
