import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { appHandlers } from '../../../electron/app-handlers.ts';
import type { Context } from '../../../electron/context.ts';
import { makeFolders } from '../../../electron/data-folders.ts';
import { openDoor } from '../../../electron/ipc/door.ts';
import { saveSampleOffice } from '../../../electron/office/save-office.ts';
import { gatherReportFacts } from '../../../electron/reports/gather-report-facts.ts';
import { readSeed } from '../../../electron/seed/read-seed.ts';
import { fillWorkbook } from '../../../scripts/demo/fill-workbook.mjs';
import { Day } from '../../../shared/calendar/day.ts';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import { ElementCode, FormCode, type PlanId, RegimeCode } from '../../../shared/ids.ts';
import { ReportChoice } from '../../../shared/reports/report-choice.ts';
import { aContext, aFolder, clientOver, resources } from '../../builders/an-app.ts';

const today = Day.parse('2024-02-20');
const ever = { from: Day.parse('2000-01-01'), to: Day.parse('2099-12-31') };
const [of2023, of2024] = [PeriodCode.parse('2023-M01'), PeriodCode.parse('2024-M01')];
const monthly = { form: FormCode.parse('BM01'), regime: RegimeCode.parse('CD01') };

/** The app with its parts in reach: the office is set up, the plan of 2023 is in use. */
function anAppWithParts() {
  const context = aContext(today);
  makeFolders(context.folders);
  saveSampleOffice(context.handle, readSeed(resources).office, context.clock.now());
  const call = openDoor(
    appHandlers(context),
    () => undefined,
    () => undefined,
  );
  return { context, api: clientOver(call) };
}
type App = ReturnType<typeof anAppWithParts>;

async function planOf({ api }: App, year: number): Promise<PlanId> {
  const plan = (await api.plan.list({})).find((each) => each.year === year);
  if (plan === undefined) throw new Error(`a plan of ${year}`);
  return plan.id;
}

async function rollOver(app: App, year = 2024, code = 'KH2024-PCMD') {
  const parts = { tasks: true, agencies: true, forms: true, targets: true };
  return app.api.rollover.run({ plan: await planOf(app, 2023), year, code, title: `Kế hoạch năm ${year}`, parts });
}

/** Writes the forms of a month and fills in the first ones as the districts would. */
async function aStickOf({ api }: App, period: PeriodCode, districts: number): Promise<string> {
  const [blank, stick] = [aFolder(), aFolder()];
  const { files } = await api.forms.issue({ form: monthly.form, period, folder: blank });
  for (const [index, file] of files.slice(0, districts).entries()) {
    await fillWorkbook(file.path, path.join(stick, file.fileName), index + 1);
  }
  return stick;
}

async function takeIn({ api }: App, folder: string, receivedOn: string) {
  const { files } = await api.imports.scan({ folder });
  return api.imports.apply({
    files: files.flatMap((file) => (file.sha256 === null ? [] : [{ path: file.path, sha256: file.sha256 }])),
    receivedOn: Day.parse(receivedOn),
  });
}

/** Work of a month: progress, files of the districts, a figure typed by hand. */
async function workIn(app: App, period: PeriodCode, districts: number, receivedOn: string) {
  const { api } = app;
  const assignments = (await api.tasks.list({})).flatMap((task) => task.assignments.map(({ id }) => id)).slice(0, 40);
  await api.tasks.update({ assignments, progress: 'in-progress', percent: 40, note: `Việc của kỳ ${period}` });
  const { receipts } = await takeIn(app, await aStickOf(app, period, districts), receivedOn);
  expect(receipts).toHaveLength(districts);
  const [commune] = (await api.places.list({ on: today })).filter(({ level }) => level === 'commune');
  if (commune === undefined) throw new Error('a commune');
  const figure = { state: 'number' as const, value: 9 };
  await api.forms.record({
    element: ElementCode.parse('TT02'),
    place: commune.id,
    period,
    figure,
    reason: 'điện thoại',
  });
}

/** Everything the screens show of the plan in use in a period. */
async function everythingShown({ api, context }: App, period: PeriodCode) {
  return {
    text: await api.plan.read({}),
    amendments: await api.plan.amendments({}),
    periods: await api.deadlines.periods({}),
    tasks: await api.tasks.list({}),
    obligations: await api.deadlines.obligations(ever),
    regimes: await api.deadlines.regimes({}),
    indicators: await api.indicators.table({ period }),
    board: await api.submissions.board({ regime: monthly.regime, period }),
    // What was backed up is the program's, not a plan's.
    overview: { ...(await api.overview.read({ period })), lastBackup: null },
    printed: await api.reports.list({}),
    receipts: await api.imports.receipts({ period }),
    report: await gatherReportFacts(context, ReportChoice.parse({ period })),
  };
}

const printedReport = ({ handle }: Context, period: number) =>
  handle
    .prepare(
      `INSERT INTO report_snapshot (kind, period, made_at, status, document, file_name, pdf_sha256)
       VALUES ('monthly', ?, '', 'draft', '{}', ?, ?)`,
    )
    .run(period, `bao-cao_${period}.pdf`, 'a'.repeat(64));

test('2024 shows nothing of what was done in 2023, and back in 2023 all of it stands unchanged', async () => {
  const app = anAppWithParts();
  await workIn(app, of2023, 12, '2023-01-17');
  printedReport(app.context, 2_023_101);
  const before = await everythingShown(app, of2023);
  expect(before.board.every(({ state }) => state === 'on-time')).toBe(true);
  expect(before.indicators.some(({ numerator }) => (numerator.value ?? 0) > 0)).toBe(true);

  await rollOver(app);
  const fresh = await everythingShown(app, of2024);
  expect(fresh.periods).toMatchObject({ year: 2024, current: '2024-M02' });
  expect(fresh.tasks.flatMap(({ assignments }) => assignments).every((a) => a.progress === 'not-started')).toBe(true);
  expect(fresh.obligations.every(({ period, receivedOn }) => period.startsWith('2024') && receivedOn === null)).toBe(
    true,
  );
  expect(fresh.indicators.map(({ numerator }) => numerator.value)).toEqual(fresh.indicators.map(() => null));
  expect(fresh.board.every(({ state, files }) => state === 'overdue' && files === 0)).toBe(true);
  expect(fresh.overview.tasks).toEqual({ ...before.overview.tasks, started: 0, done: 0 });
  expect(fresh.overview.toDo.every(({ period }) => period.startsWith('2024'))).toBe(true);
  expect([fresh.printed, fresh.receipts, fresh.amendments]).toEqual([[], [], []]);
  expect(fresh.report.submissions).toMatchObject({ expected: 12, onTime: 0, late: [] });
  expect(fresh.report.tasks).toMatchObject({ total: 53, notStarted: 53, inProgress: 0, done: 0 });
  expect(fresh.report.plan.title).toBe('Kế hoạch năm 2024');
  const counted = fresh.report.topics.flatMap(({ figures }) => figures.map(({ cumulative }) => cumulative.counted));
  expect(counted.every((count) => count === 0)).toBe(true);

  await workIn(app, of2024, 3, '2024-01-16');
  printedReport(app.context, 2_024_101);
  const worked = await everythingShown(app, of2024);
  expect(worked.board.filter(({ state }) => state === 'on-time')).toHaveLength(3);
  expect(worked.printed.map(({ period }) => period)).toEqual(['2024-M01']);

  await app.api.plan.choose({ plan: await planOf(app, 2023) });
  expect(await everythingShown(app, of2023)).toEqual(before);
  await app.api.plan.choose({ plan: await planOf(app, 2024) });
  expect(await everythingShown(app, of2024)).toEqual(worked);
});

describe('a figure belongs to the plan of its year', () => {
  test('typed for a period of the other year it is refused', async () => {
    const app = anAppWithParts();
    const [commune] = (await app.api.places.list({ on: today })).filter(({ level }) => level === 'commune');
    if (commune === undefined) throw new Error('a commune');
    const key = { element: ElementCode.parse('TT02'), place: commune.id, reason: '' };
    const figure = { state: 'number' as const, value: 1 };
    const refused = (year: number) => ({ error: { code: 'figure-locked', lock: { kind: 'outside-plan', year } } });
    await expect(app.api.forms.record({ ...key, figure, period: of2024 })).rejects.toMatchObject(refused(2023));
    await rollOver(app);
    await expect(app.api.forms.record({ ...key, figure, period: of2023 })).rejects.toMatchObject(refused(2024));
    await expect(app.api.forms.issue({ form: monthly.form, period: of2023, folder: aFolder() })).rejects.toMatchObject({
      error: { code: 'form-not-for-period' },
    });
    await expect(app.api.reports.preview({ period: of2023 })).rejects.toMatchObject({ error: { code: 'not-found' } });
  });

  test('a file of the other year’s plan is refused with its reason, and taken in once that plan is in use again', async () => {
    const app = anAppWithParts();
    const stick = await aStickOf(app, of2023, 2);
    await rollOver(app);
    const { files } = await app.api.imports.scan({ folder: stick });
    expect(files.map(({ outcome }) => outcome)).toEqual(['refused', 'refused']);
    expect(files.flatMap(({ problems }) => problems.map(({ kind }) => kind))).toEqual(['other-plan', 'other-plan']);
    await app.api.plan.choose({ plan: await planOf(app, 2023) });
    expect((await takeIn(app, stick, '2023-01-17')).receipts).toHaveLength(2);
  });

  test('of two plans of one year only the one whose form it is counts it as received', async () => {
    const app = anAppWithParts();
    await rollOver(app, 2024, 'KH2024-A');
    await rollOver(app, 2024, 'KH2024-B');
    const onTime = async () =>
      (await app.api.submissions.board({ regime: monthly.regime, period: of2024 })).filter(
        ({ state }) => state === 'on-time',
      ).length;
    await takeIn(app, await aStickOf(app, of2024, 2), '2024-01-16');
    expect(await onTime()).toBe(2);
    const other = (await app.api.plan.list({})).find(({ code }) => code === 'KH2024-A');
    if (other === undefined) throw new Error('the first plan of 2024');
    await app.api.plan.choose({ plan: other.id });
    expect(await onTime()).toBe(0);
  });
});

test('the plan chosen is the one the program opens on again; an unknown one is refused', async () => {
  const app = anAppWithParts();
  await rollOver(app);
  expect(await app.api.plan.choose({ plan: await planOf(app, 2023) })).toEqual({ year: 2023 });
  expect((await app.api.plan.list({})).map(({ year, isCurrent }) => [year, isCurrent])).toEqual([
    [2024, false],
    [2023, true],
  ]);
  const stored = app.context.handle.prepare('SELECT plan_id FROM plan_choice').pluck().all();
  expect(stored).toEqual([await planOf(app, 2023)]);
});

test('choosing a plan is no step of undo: what was done before can still be taken back', async () => {
  const app = anAppWithParts();
  const { plan } = await rollOver(app);
  const assignments = (await app.api.tasks.list({})).flatMap((task) => task.assignments.map(({ id }) => id));
  await app.api.tasks.update({ assignments, progress: 'done' });
  await app.api.plan.choose({ plan: await planOf(app, 2023) });
  await app.api.plan.choose({ plan });
  await app.api.tasks.update({ assignments, percent: 100 });
  expect((await app.api.undo.state({})).steps).toBe(3);
  while ((await app.api.undo.last({})).undone !== null);
  expect((await app.api.plan.list({})).map(({ year }) => year)).toEqual([2023]);
});
