import { describe, expect, test } from 'vitest';
import { anApp } from '../../builders/an-app.ts';
import { aPreparedFolder, contentOf } from '../../builders/database-content.ts';
import { aBasis, day, theAgency, theAssignment, theTask } from '../../builders/tasks-of.ts';

const anOwnTask = async (given: { section?: string; effectiveOn?: string } = {}) => {
  const app = anApp({ today: '2023-03-01' });
  const police = await theAgency(app.api, 'Công an');
  const { task } = await app.api.tasks.addTask({
    section: given.section ?? 'IV.5',
    title: 'Tổ chức hội diễn',
    text: 'Tổ chức hội diễn tuyên truyền tại cơ sở',
    assignments: [{ agency: police, role: 'lead' }],
    basis: aBasis({ effectiveOn: day(given.effectiveOn ?? '2023-02-01') }),
  });
  return { ...app, task, police };
};

describe('a task of ours', () => {
  test('stands last under its heading, marked as ours, with the paper it rests on', async () => {
    const { api, task } = await anOwnTask();
    const rows = await api.tasks.list({});
    const at = rows.findIndex(({ id }) => id === task);
    expect(rows.slice(at - 1, at + 2).map(({ clause }) => clause)).toEqual(['IV.5-3', 'IV.5-4', 'IV.6-1']);
    expect(rows[at]).toMatchObject({
      section: 'IV.5',
      title: 'Tổ chức hội diễn',
      text: 'Tổ chức hội diễn tuyên truyền tại cơ sở',
      textOrigin: 'office',
      origin: 'office',
      assignments: [{ agencyShort: 'Công an', role: 'lead', basis: 'office', progress: 'not-started' }],
    });
    const [amendment] = await api.plan.amendments({});
    expect(amendment).toMatchObject({ kind: 'add', task, documentNumber: '45/KH-UBND', effectiveOn: '2023-02-01' });
    const [assignment] = rows[at]?.assignments ?? [];
    const { history } = await api.tasks.detail({ assignment: assignment?.id ?? 0 });
    expect(history).toMatchObject([{ field: 'assigned', before: '', after: '2023-02-01' }]);
  });

  test('leaves the plan in one order without gaps or doubles, clauses and tasks', async () => {
    const { dataFolder } = await anOwnTask();
    const { clause = [], task = [] } = contentOf(dataFolder);
    const seqs = (rows: readonly unknown[]) =>
      rows
        .map((row) => (typeof row === 'object' && row !== null && 'seq' in row ? Number(row.seq) : -1))
        .sort((a, b) => a - b);
    expect(seqs(clause)).toEqual(clause.map((_, index) => index + 1));
    expect(seqs(task)).toEqual(task.map((_, index) => index + 1));
  });

  test.each([
    ['a second one follows the first', 'IV.5', 'IV.5-4', 'IV.5-5'],
    ['under a heading that only has headings, before those', 'IV', 'III.2.c-2', 'IV-1'],
    ['under the last heading', 'V', 'IV.15-1', 'V-2'],
  ])('%s', async (_what, section, previous, label) => {
    const { api } = await anOwnTask();
    const { task } = await api.tasks.addTask({ section, title: 'x', text: 'x', assignments: [], basis: aBasis() });
    const rows = await api.tasks.list({});
    const at = rows.findIndex(({ id }) => id === task);
    expect([rows[at - 1]?.clause, rows[at]?.clause]).toEqual([previous, label]);
    expect((await api.plan.read({})).clauses.find((one) => one.label === label)).toMatchObject({
      section,
      origin: 'office',
    });
  });

  test('a label that is taken elsewhere is not given again', async () => {
    const dataFolder = aPreparedFolder((handle) =>
      handle.exec("UPDATE clause SET label = 'IV.5-4' WHERE label = 'IV.6-1'"),
    );
    const { api } = anApp({ dataFolder });
    const { task } = await api.tasks.addTask({
      section: 'IV.5',
      title: 'x',
      text: 'x',
      assignments: [],
      basis: aBasis(),
    });
    expect((await api.tasks.list({})).find(({ id }) => id === task)?.clause).toBe('IV.5-5');
  });

  test('the same body in the same role twice is once', async () => {
    const { api } = anApp();
    const agency = await theAgency(api, 'Công an');
    const twice = [
      { agency, role: 'lead' as const },
      { agency, role: 'lead' as const },
      { agency, role: 'support' as const },
    ];
    await api.tasks.addTask({ section: 'IV.5', title: 'x', text: 'x', assignments: twice, basis: aBasis() });
    expect((await theTask(api, 'IV.5-4')).assignments.map(({ role }) => role)).toEqual(['lead', 'support']);
  });

  test('its words may change, and the change rests on a paper', async () => {
    const { api, task } = await anOwnTask();
    expect(await api.tasks.changeTask({ task, title: 'Hội diễn', text: 'Lời mới', basis: aBasis() })).toEqual({
      changed: 1,
    });
    expect(await theTask(api, 'IV.5-4')).toMatchObject({ title: 'Hội diễn', text: 'Lời mới', superseded: null });
    expect((await api.plan.amendments({})).map(({ kind }) => kind)).toEqual(['change', 'add']);
    expect(await api.tasks.changeTask({ task, title: 'Hội diễn', text: 'Lời mới', basis: aBasis() })).toEqual({
      changed: 0,
    });
    expect(await api.plan.amendments({})).toHaveLength(2);
  });
});

describe('a task of the plan', () => {
  test('its title is ours, its words are not', async () => {
    const { api, dataFolder } = anApp();
    const { id: task, text } = await theTask(api, 'IV.6-1');
    const before = contentOf(dataFolder);
    for (const words of ['Lời khác', text]) {
      await expect(api.tasks.changeTask({ task, title: 'x', text: words, basis: aBasis() })).rejects.toMatchObject({
        error: { code: 'not-ours', entity: 'task' },
      });
    }
    expect(contentOf(dataFolder)).toEqual(before);
    await api.tasks.changeTask({ task, title: 'Khám định kỳ', text: null, basis: aBasis() });
    expect(await theTask(api, 'IV.6-1')).toMatchObject({ title: 'Khám định kỳ', text });
  });

  test('superseding never writes the clause', async () => {
    const { api, dataFolder } = anApp();
    const { id: task, text } = await theTask(api, 'IV.6-1');
    const { clause } = contentOf(dataFolder);
    expect(await api.tasks.supersede({ task, text: 'Lời mới', basis: aBasis() })).toEqual({ changed: 1 });
    expect(await api.tasks.supersede({ task, text: 'Lời mới', basis: aBasis() })).toEqual({ changed: 0 });
    const { clause: after } = contentOf(dataFolder);
    expect(after).toEqual(clause);
    expect((await api.plan.read({})).clauses.find(({ label }) => label === 'IV.6-1')?.text).toBe(text);
    expect(await api.plan.amendments({})).toMatchObject([{ kind: 'supersede', text: 'Lời mới' }]);
  });

  test('ended, it stays in the list with its day; the day can be corrected', async () => {
    const { api } = anApp();
    const { id: task } = await theTask(api, 'IV.6-1');
    await api.tasks.endTask({ task, basis: aBasis({ effectiveOn: day('2023-01-15') }) });
    expect(await theTask(api, 'IV.6-1')).toMatchObject({ endedOn: '2023-01-15' });
    expect(await api.tasks.endTask({ task, basis: aBasis({ effectiveOn: day('2023-01-15') }) })).toEqual({
      changed: 0,
    });
    await api.tasks.endTask({ task, basis: aBasis({ effectiveOn: day('2023-01-16') }) });
    expect(await theTask(api, 'IV.6-1')).toMatchObject({ endedOn: '2023-01-16' });
    expect((await api.plan.amendments({})).map(({ kind }) => kind)).toEqual(['end', 'end']);
    expect((await api.overview.read({ period: '2023-M01' })).tasks.total).toBe(52);
  });
});

describe('who does it', () => {
  test('given, ended, and given again: one assignment with its whole history', async () => {
    const { api } = anApp({ today: '2023-06-01' });
    const { id: task } = await theTask(api, 'III.1-1');
    const agency = await theAgency(api, 'Công an');
    const given = { task, agency, role: 'support' } as const;
    const { assignment } = await api.tasks.assign({ ...given, on: day('2023-02-01') });
    await api.tasks.update({ assignments: [assignment], progress: 'in-progress' });
    expect(await api.tasks.endAssignment({ assignment, on: day('2023-03-01') })).toEqual({ changed: 1 });
    expect(await api.tasks.endAssignment({ assignment, on: day('2023-03-01') })).toEqual({ changed: 0 });
    expect((await theTask(api, 'III.1-1')).assignments).toEqual([]);
    expect(await api.tasks.assign({ ...given, on: day('2023-05-01') })).toEqual({ assignment });
    expect((await theTask(api, 'III.1-1')).assignments).toMatchObject([
      { id: assignment, role: 'support', basis: 'office', progress: 'in-progress' },
    ]);
    const { history } = await api.tasks.detail({ assignment });
    expect(history.map(({ field, after }) => [field, after])).toEqual([
      ['assigned', '2023-05-01'],
      ['ended', '2023-03-01'],
      ['progress', 'in-progress'],
      ['assigned', '2023-02-01'],
    ]);
  });

  test('one taken back leaves its history to nobody else', async () => {
    const { api } = anApp();
    const { id: task } = await theTask(api, 'III.1-1');
    const on = day('2023-01-10');
    const first = await api.tasks.assign({ task, agency: await theAgency(api, 'Công an'), role: 'lead', on });
    await api.undo.last({});
    const second = await api.tasks.assign({ task, agency: await theAgency(api, 'Y tế'), role: 'lead', on });
    expect(second.assignment).not.toBe(first.assignment);
    expect((await api.tasks.detail({ assignment: second.assignment })).history).toHaveLength(1);
  });

  test('a body that has ended is not given anything, the last day still counts', async () => {
    const dataFolder = aPreparedFolder((handle) =>
      handle.exec("UPDATE agency SET valid_to = '2023-06-30' WHERE short_name = 'Y tế'"),
    );
    const { api } = anApp({ dataFolder });
    const { id: task } = await theTask(api, 'III.1-1');
    const agency = await theAgency(api, 'Y tế');
    const before = contentOf(dataFolder);
    await expect(api.tasks.assign({ task, agency, role: 'lead', on: day('2023-07-01') })).rejects.toMatchObject({
      error: { code: 'agency-ended', agency: 'Sở Y tế', endedOn: '2023-06-30' },
    });
    const police = await theAgency(api, 'Công an');
    const assignments = [
      { agency: police, role: 'lead' as const },
      { agency, role: 'support' as const },
    ];
    await expect(
      api.tasks.addTask({
        section: 'IV.5',
        title: 'x',
        text: 'x',
        assignments,
        basis: aBasis({ effectiveOn: day('2023-07-01') }),
      }),
    ).rejects.toMatchObject({ error: { code: 'agency-ended' } });
    expect(contentOf(dataFolder)).toEqual(before);
    await api.tasks.assign({ task, agency, role: 'lead', on: day('2023-06-30') });
    expect((await theTask(api, 'III.1-1')).assignments).toMatchObject([{ agencyEndsOn: '2023-06-30' }]);
  });
});

test('bad input of every edit: a clear word, and nothing is stored', async () => {
  const { api, call, task, police, dataFolder } = await anOwnTask({ effectiveOn: '2023-02-10' });
  const taken = await theAssignment(api, 'IV.5-4');
  const basis = aBasis();
  const on = day('2023-03-01');
  await api.tasks.endTask({ task, basis: aBasis({ effectiveOn: day('2023-03-01') }) });
  const steps = (await api.undo.state({})).steps;
  const before = contentOf(dataFolder);
  const plain = { title: 'x', text: 'x', basis };
  const refused: [operation: string, input: unknown, error: unknown][] = [
    ['addTask', { ...plain, section: 'IX', assignments: [] }, { code: 'not-found', entity: 'section', id: 'IX' }],
    [
      'addTask',
      { ...plain, section: 'IV.5', assignments: [{ agency: 9999, role: 'lead' }] },
      { code: 'not-found', entity: 'agency' },
    ],
    ['addTask', { ...plain, section: 'IV.5', assignments: [], text: ' ' }, { code: 'invalid-input' }],
    [
      'addTask',
      { ...plain, section: 'IV.5', assignments: [], basis: { ...basis, reason: ' ' } },
      { code: 'invalid-input' },
    ],
    ['changeTask', { ...plain, task: 9999 }, { code: 'not-found', entity: 'task' }],
    ['endTask', { task: 9999, basis }, { code: 'not-found', entity: 'task' }],
    ['endTask', { task, basis: { ...basis, effectiveOn: '2023-02-09' } }, { code: 'invalid-input' }],
    ['supersede', { task: 9999, text: 'x', basis }, { code: 'not-found', entity: 'task' }],
    ['supersede', { task, text: '', basis }, { code: 'invalid-input' }],
    ['assign', { task: 9999, agency: police, role: 'lead', on }, { code: 'not-found', entity: 'task' }],
    ['assign', { task, agency: 9999, role: 'lead', on: '2023-02-20' }, { code: 'not-found', entity: 'agency' }],
    [
      'assign',
      { task, agency: police, role: 'lead', on: '2023-02-20' },
      { code: 'already-exists', entity: 'assignment' },
    ],
    ['assign', { task, agency: police, role: 'support', on }, { code: 'invalid-input', problems: [{ path: 'on' }] }],
    ['endAssignment', { assignment: 99_999, on }, { code: 'not-found', entity: 'assignment' }],
    [
      'endAssignment',
      { assignment: taken.id, on: '2023-02-09' },
      { code: 'invalid-input', problems: [{ path: 'on' }] },
    ],
  ];
  for (const [operation, input, error] of refused) {
    expect(await call(`tasks.${operation}`, input), operation).toMatchObject({ ok: false, error });
  }
  expect(contentOf(dataFolder)).toEqual(before);
  expect((await api.undo.state({})).steps).toBe(steps);
});
