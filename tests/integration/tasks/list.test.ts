import { CamelCasePlugin, Kysely, SqliteDialect } from 'kysely';
import { describe, expect, test } from 'vitest';
import type { Database } from '../../../electron/database/open.ts';
import type { Schema } from '../../../electron/database/schema.ts';
import { assignmentHistory } from '../../../electron/tasks/change-log.repository.ts';
import { evidenceOf } from '../../../electron/tasks/evidence.repository.ts';
import {
  assignmentLog,
  recordedAssignments,
  recordedTasks,
  taskLog,
} from '../../../electron/tasks/plan-record.repository.ts';
import { resultsOf } from '../../../electron/tasks/results.repository.ts';
import { taskRows } from '../../../electron/tasks/tasks.repository.ts';
import { aLargePlan } from '../../builders/a-large-plan.ts';
import { aContext, anApp } from '../../builders/an-app.ts';
import { aPreparedFolder } from '../../builders/database-content.ts';
import { aBasis, day, theAgency, theAssignment, theTask } from '../../builders/tasks-of.ts';
import { leastWork, linear } from '../../builders/work-done.ts';

describe('superseded words', () => {
  test('the wording that holds today is shown, and the plan’s own beside it', async () => {
    const { api } = anApp({ today: '2023-03-01' });
    const before = await theTask(api, 'IV.6-1');
    await api.tasks.supersede({
      task: before.id,
      text: 'Khám sức khỏe hai lần mỗi năm',
      basis: aBasis({ effectiveOn: day('2023-02-01'), reason: 'Điều chỉnh' }),
    });
    expect(await theTask(api, 'IV.6-1')).toMatchObject({
      text: 'Khám sức khỏe hai lần mỗi năm',
      textOrigin: 'office',
      origin: 'plan',
      superseded: { text: before.text, documentNumber: '45/KH-UBND', reason: 'Điều chỉnh', effectiveOn: '2023-02-01' },
    });
  });

  test('words of a later day do not hold yet; then the latest day holds, not the latest entry', async () => {
    const first = anApp({ today: '2023-03-01' });
    const { id: task, text } = await theTask(first.api, 'IV.6-1');
    const supersede = (words: string, effectiveOn: string) =>
      first.api.tasks.supersede({ task, text: words, basis: aBasis({ effectiveOn: day(effectiveOn) }) });
    await supersede('Lời văn tháng sáu', '2023-06-01');
    await supersede('Lời văn tháng tư', '2023-04-01');
    expect(await theTask(first.api, 'IV.6-1')).toMatchObject({ text, textOrigin: 'plan', superseded: null });
    await first.close();
    const at = async (today: string) => {
      const app = anApp({ today, dataFolder: first.dataFolder });
      const row = await theTask(app.api, 'IV.6-1');
      await app.close();
      return row.text;
    };
    expect([await at('2023-03-31'), await at('2023-04-01'), await at('2023-06-01')]).toEqual([
      text,
      'Lời văn tháng tư',
      'Lời văn tháng sáu',
    ]);
  });
});

test('results and evidence are counted; the newest result is of the latest day', async () => {
  const { api } = anApp();
  const { id } = await theAssignment(api, 'IV.6-1');
  const note = (on: string, text: string) => api.tasks.addResult({ assignments: [id], on: day(on), text });
  await note('2023-01-10', 'Mười tháng một');
  await note('2023-01-12', 'Mười hai, trước');
  await note('2023-01-12', 'Mười hai, sau');
  await note('2023-01-02', 'Ghi bù');
  const paper = { number: '1/BC', issuedOn: null, title: 'Báo cáo', issuer: '', file: null };
  await api.tasks.addEvidence({ assignments: [id], ...paper });
  await api.tasks.addEvidence({ assignments: [id], ...paper });
  expect(await theAssignment(api, 'IV.6-1')).toMatchObject({
    results: 4,
    lastResult: { on: '2023-01-12', text: 'Mười hai, sau' },
    evidence: 2,
  });
  expect(await theAssignment(api, 'IV.5-1')).toMatchObject({ results: 0, lastResult: null, evidence: 0 });
});

test('an assignment leaves the row on the day it ends, and keeps its history', async () => {
  const first = anApp({ today: '2023-05-01' });
  const { id } = await theAssignment(first.api, 'IV.6-1');
  await first.api.tasks.endAssignment({ assignment: id, on: day('2023-05-02') });
  expect((await theTask(first.api, 'IV.6-1')).assignments.map((one) => one.id)).toContain(id);
  await first.close();
  const { api } = anApp({ today: '2023-05-02', dataFolder: first.dataFolder });
  expect((await theTask(api, 'IV.6-1')).assignments.map((one) => one.id)).not.toContain(id);
  expect((await api.tasks.detail({ assignment: id })).history).toMatchObject([{ field: 'ended', after: '2023-05-02' }]);
});

test('a body that ends in the middle of the year is said to', async () => {
  const dataFolder = aPreparedFolder((handle) =>
    handle.exec("UPDATE agency SET valid_to = '2023-06-30' WHERE short_name = 'Y tế'"),
  );
  const { api } = anApp({ dataFolder });
  const agency = await theAgency(api, 'Y tế');
  const rows = (await api.tasks.list({})).flatMap(({ assignments }) => assignments);
  expect(new Set(rows.filter(({ agencyId }) => agencyId === agency).map((one) => one.agencyEndsOn))).toEqual(
    new Set(['2023-06-30']),
  );
});

test('a clause under no heading is there all the same', async () => {
  const dataFolder = aPreparedFolder((handle) =>
    handle.exec("UPDATE clause SET section_id = NULL WHERE label = 'IV.6-1'"),
  );
  const { api } = anApp({ dataFolder });
  expect(await theTask(api, 'IV.6-1')).toMatchObject({ section: '', sectionTitle: '' });
  expect(await api.tasks.list({})).toHaveLength(53);
});

/** What SQLite does for each query `work` asks, step by step. */
async function queryPlans(work: (db: Database) => Promise<unknown>) {
  const { handle } = aContext();
  const seen: { sql: string; parameters: readonly unknown[] }[] = [];
  const listening = new Kysely<Schema>({
    dialect: new SqliteDialect({ database: handle }),
    plugins: [new CamelCasePlugin()],
    log: ({ query }) => void seen.push(query),
  });
  await work(listening);
  const steps = seen.flatMap(({ sql, parameters }) => handle.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...parameters));
  return {
    queries: seen.length,
    scans: steps.map((step) => JSON.stringify(step)).filter((step) => step.includes('"SCAN')),
    searches: steps.map((step) => JSON.stringify(step)).filter((step) => step.includes('"SEARCH')),
  };
}

test.each<[what: string, queries: number, work: (db: Database) => Promise<unknown>]>([
  ['the list', 5, (db) => taskRows(db, 1, day('2023-03-01'))],
  ['results of one', 1, (db) => resultsOf(db, 1)],
  ['evidence of one', 1, (db) => evidenceOf(db, 1)],
  ['history of one', 1, (db) => assignmentHistory(db, 1)],
  ['tasks to compare', 1, (db) => recordedTasks(db, 1)],
  ['assignments to compare', 1, (db) => recordedAssignments(db, 1)],
  ['their log', 1, (db) => assignmentLog(db, 1)],
  ['the tasks’ log', 1, (db) => taskLog(db, 1)],
])('%s goes through indexes, one query per table', async (_what, queries, work) => {
  const plans = await queryPlans(work);
  expect(plans.queries).toBe(queries);
  expect(plans.searches.length).toBeGreaterThanOrEqual(queries);
  expect(plans.scans).toEqual([]);
});

test('5 000 tasks are listed as quickly each as 500', async () => {
  const [many, few] = [anApp({ dataFolder: aLargePlan(5000) }), anApp({ dataFolder: aLargePlan(500) })];
  expect(await many.api.tasks.list({})).toHaveLength(5000);
  const [large, small] = [
    await leastWork(() => many.api.tasks.list({})),
    await leastWork(() => few.api.tasks.list({})),
  ];
  expect(large / small).toBeLessThan(linear);
});
