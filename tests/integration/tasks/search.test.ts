import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appHandlers } from '../../../electron/app-handlers.ts';
import { inOneStep } from '../../../electron/undo/in-one-step.ts';
import { aLargePlan } from '../../builders/a-large-plan.ts';
import { aContext, anApp, type TestApp } from '../../builders/an-app.ts';
import { aPreparedFolder } from '../../builders/database-content.ts';
import { aBasis, day, theAgency, theAssignment, theTask } from '../../builders/tasks-of.ts';
import { leastWork, linear, workOf } from '../../builders/work-done.ts';

type Api = TestApp['api'];

/** Clauses found, best first. */
async function found(api: Api, text: string): Promise<string[]> {
  const clauses = new Map((await api.tasks.list({})).map(({ id, clause }) => [id, clause]));
  return (await api.tasks.search({ text })).tasks.map((task) => clauses.get(task) ?? '?');
}

describe('what is found', () => {
  test('with or without accents, in any case, every word, the last as a beginning', async () => {
    const { api } = anApp();
    const typed = await found(api, 'đường dây nóng');
    expect(typed[0]).toBe('III.2.b-4');
    expect((await found(api, 'DUONG day nong'))[0]).toBe('III.2.b-4');
    expect(await found(api, 'duong day non')).toContain('III.2.b-4');
    expect(await found(api, 'duon day nong')).toEqual([]);
    expect(await found(api, 'đường dây khôngcó')).toEqual([]);
  });

  test('by label, heading, short title, verbatim words and bodies, words of different places together', async () => {
    const { api } = anApp();
    expect((await found(api, 'IV.11bis-1'))[0]).toBe('IV.11bis-1');
    expect(await found(api, 'methadone')).toContain('IV.6-1');
    const police = (await api.tasks.list({})).filter(({ assignments }) =>
      assignments.some(({ agency }) => agency === 'Công an tỉnh'),
    );
    expect(await found(api, 'cong an tinh')).toEqual(expect.arrayContaining(police.map(({ clause }) => clause)));
    expect(await found(api, 'methadone sở y tế')).toContain('IV.6-1');
  });

  test('a result, a note, a paper: with the texts that hold the hit, three at most', async () => {
    const { api } = anApp();
    const { id } = await theAssignment(api, 'IV.7-1');
    const search = async (text: string) => {
      const { tasks, evidence } = await api.tasks.search({ text });
      return { task: tasks[0], evidence: evidence.find(({ task }) => task === tasks[0])?.texts ?? [] };
    };
    await api.tasks.addEvidence({
      assignments: [id],
      number: '77/BC-STP',
      issuedOn: null,
      title: 'Báo cáo trợ giúp pháp lý',
      issuer: 'Sở Tư pháp',
      file: null,
    });
    const task = (await theTask(api, 'IV.7-1')).id;
    expect(await search('77/bc-stp')).toEqual({
      task,
      evidence: ['77/BC-STP · Báo cáo trợ giúp pháp lý · Sở Tư pháp'],
    });
    await api.tasks.update({ assignments: [id], note: 'Chờ kinh phí bổ sung đợt hai' });
    expect(await search('dot hai')).toEqual({ task, evidence: ['Chờ kinh phí bổ sung đợt hai'] });
    for (const nth of ['một', 'hai', 'ba', 'bốn']) {
      await api.tasks.addResult({ assignments: [id], on: day('2023-01-10'), text: `Lưu động buổi ${nth}` });
    }
    const hit = await search('luu dong buoi');
    expect(hit.task).toBe(task);
    expect(hit.evidence).toHaveLength(3);
    expect(hit.evidence.every((text) => text.startsWith('Lưu động buổi'))).toBe(true);
    expect((await search('methadone')).evidence).toEqual([]);
  });

  test('the accents typed come before those only meant', async () => {
    const texts = ['Con duong moi', 'Con dường mới', 'Con đường mới dài hơn nhiều so với con khác', 'Con dưỡng mới'];
    const { api } = anApp({ dataFolder: aLargePlan(4, (index) => texts[index] ?? '') });
    const shown = async (text: string) => {
      const rows = new Map((await api.tasks.list({})).map((row) => [row.id, row.text]));
      return (await api.tasks.search({ text })).tasks.map((task) => rows.get(task));
    };
    expect((await shown('đường'))[0]).toBe(texts[2]);
    expect((await shown('dường'))[0]).toBe(texts[1]);
    expect((await shown('dưỡng mới'))[0]).toBe(texts[3]);
    expect(await shown('đường')).toHaveLength(4);
    expect((await shown('duong'))[0]).toBe(texts[0]);
  });

  test('a word of the task counts more than the same word in one of its papers', async () => {
    const { api } = anApp();
    const { id } = await theAssignment(api, 'IV.7-1');
    await api.tasks.addResult({ assignments: [id], on: day('2023-01-10'), text: 'methadone methadone' });
    expect(await found(api, 'methadone')).toEqual(['IV.6-1', 'IV.7-1']);
  });
});

describe('never stale', () => {
  const onlyNow = async (api: Api, text: string, change: () => Promise<unknown>) => {
    expect(await found(api, text)).toEqual([]);
    await change();
    const hits = await found(api, text);
    expect(hits).toHaveLength(1);
    await api.undo.last({});
    expect(await found(api, text)).toEqual([]);
  };

  test('after every kind of change, and after it is taken back', async () => {
    const { api } = anApp();
    const word = 'zebrafish';
    const task = (await theTask(api, 'IV.7-1')).id;
    const { id } = await theAssignment(api, 'IV.7-1');
    const basis = aBasis();
    await onlyNow(api, word, () => api.tasks.update({ assignments: [id], note: word }));
    await onlyNow(api, word, () => api.tasks.addResult({ assignments: [id], on: day('2023-01-01'), text: word }));
    const paper = { number: '', issuedOn: null, title: word, issuer: '', file: null };
    await onlyNow(api, word, () => api.tasks.addEvidence({ assignments: [id], ...paper }));
    await onlyNow(api, word, () => api.tasks.supersede({ task, text: word, basis }));
    await onlyNow(api, word, () => api.tasks.changeTask({ task, title: word, text: null, basis }));
    await onlyNow(api, word, () =>
      api.tasks.addTask({ section: 'IV.5', title: 'x', text: word, assignments: [], basis }),
    );
  });

  test('a body given and taken away', async () => {
    const { api } = anApp();
    const task = (await theTask(api, 'III.1-1')).id;
    const agency = await theAgency(api, 'Biên phòng');
    expect(await found(api, 'da dang hoa bo chi huy bien phong')).toEqual([]);
    const { assignment } = await api.tasks.assign({ task, agency, role: 'lead', on: day('2023-01-01') });
    expect(await found(api, 'da dang hoa bo chi huy bien phong')).toEqual(['III.1-1']);
    await api.tasks.endAssignment({ assignment, on: day('2023-01-05') });
    expect(await found(api, 'da dang hoa bo chi huy bien phong')).toEqual([]);
  });

  test('names of bodies and headings, changed by whatever part of the program', async () => {
    const context = aContext();
    const { tasks } = appHandlers(context);
    const count = async (text: string) => (await tasks.search({ text })).tasks.length;
    expect(await count('zebrafish')).toBe(0);
    const agencies = await inOneStep(context, 'rollover.run', (tx) =>
      tx.updateTable('agency').set({ name: 'Sở Zebrafish' }).where('shortName', '=', 'Y tế').returning('id').execute(),
    );
    const given = await context.db
      .selectFrom('assignment')
      .select('taskId')
      .distinct()
      .where('agencyId', '=', agencies[0]?.id ?? 0)
      .execute();
    expect(await count('zebrafish')).toBe(given.length);
    await context.db.updateTable('section').set({ title: 'Mục quokka' }).where('code', '=', 'IV.9').execute();
    expect(await count('quokka')).toBe(3);
  });

  test('a change that failed half way has left nothing to find', async () => {
    const context = aContext();
    const { tasks } = appHandlers(context);
    await tasks.search({ text: 'x' });
    const failing = inOneStep(context, 'tasks.changeTask', async (tx) => {
      await tx.updateTable('task').set({ title: 'zebrafish' }).where('id', '=', 1).execute();
      throw new Error('power cut');
    });
    await expect(failing).rejects.toThrow('power cut');
    expect((await tasks.search({ text: 'zebrafish' })).tasks).toEqual([]);
  });

  test('another plan chosen, another day begun', async () => {
    const dataFolder = aLargePlan(3, (index) => `Việc zebrafish ${index}`);
    const first = anApp({ dataFolder });
    expect(await found(first.api, 'zebrafish')).toHaveLength(3);
    const old = (await first.api.plan.list({})).find(({ isCurrent }) => !isCurrent);
    await first.api.plan.choose({ plan: old?.id ?? 0 });
    expect(await found(first.api, 'zebrafish')).toEqual([]);
    expect(await found(first.api, 'methadone')).toEqual(['IV.6-1']);
    const task = (await theTask(first.api, 'IV.7-1')).id;
    await first.api.tasks.supersede({ task, text: 'quokka', basis: aBasis({ effectiveOn: day('2023-06-01') }) });
    expect(await found(first.api, 'quokka')).toEqual([]);
    await first.close();
    const later = anApp({ dataFolder, today: '2023-06-01' });
    expect(await found(later.api, 'quokka')).toEqual(['IV.7-1']);
  });

  test('midnight passes while the program runs', async () => {
    const context = aContext();
    let today = day('2023-05-31');
    const { tasks } = appHandlers({ ...context, clock: { ...context.clock, today: () => today } });
    const basis = aBasis({ effectiveOn: day('2023-06-01') });
    const [first] = await tasks.list({});
    if (first === undefined) throw new Error('a task');
    await tasks.supersede({ task: first.id, text: 'quokka', basis });
    expect((await tasks.search({ text: 'quokka' })).tasks).toEqual([]);
    today = day('2023-06-01');
    expect((await tasks.search({ text: 'quokka' })).tasks).toEqual([first.id]);
  });

  test('a search in the middle of a change waits for it', async () => {
    const context = aContext();
    const { tasks } = appHandlers(context);
    await tasks.search({ text: 'x' });
    let search: Promise<unknown> | undefined;
    await inOneStep(context, 'tasks.changeTask', async (tx) => {
      await tx.updateTable('task').set({ title: 'zebrafish' }).where('id', '=', 1).execute();
      search = tasks.search({ text: 'zebrafish' });
      await tx.updateTable('task').set({ title: 'quokka' }).where('id', '=', 1).execute();
    });
    expect(await search).toEqual({ tasks: [], evidence: [] });
  });
});

describe('whatever is typed', () => {
  test.each([
    '"',
    '""',
    "'",
    '*',
    'a*',
    '-',
    '- a',
    'NEAR',
    'NEAR(a b)',
    'a AND',
    'OR',
    'NOT a',
    'a NOT b',
    '{words} : a',
    'words:a',
    '^a',
    '(',
    ')',
    '\0',
    'a\0b',
    '\uD800',
    '😀',
    '!'.repeat(200),
    '"*-^():{}'.repeat(20),
    'a '.repeat(100),
    '',
    '   ',
  ])('%j is only words', async (text) => {
    const { api } = anApp();
    expect(Array.isArray((await api.tasks.search({ text })).tasks)).toBe(true);
  });

  test('any string at all', async () => {
    const { tasks } = appHandlers(aContext());
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
        expect(Array.isArray((await tasks.search({ text })).tasks)).toBe(true);
      }),
    );
  });

  test('more than 200 characters are refused', async () => {
    const { call } = anApp();
    expect(await call('tasks.search', { text: 'a'.repeat(201) })).toMatchObject({ error: { code: 'invalid-input' } });
  });
});

test('5 000 clauses of 500 characters: indexed as quickly each as 500, a common word for less than the list of them', async () => {
  const { clauses } = await anApp().api.plan.read({});
  const words = clauses.flatMap(({ text }) => text.split(/\s+/));
  const textOf = (index: number) => {
    const from = (index * 37) % words.length;
    return [...words, ...words].slice(from, from + 110).join(' ');
  };
  const [{ api: few }, { api: many }] = [
    anApp({ dataFolder: aLargePlan(500, textOf) }),
    anApp({ dataFolder: aLargePlan(5000, textOf) }),
  ];
  const search = async ({ tasks }: Api) => (await tasks.search({ text: 'mại dâm' })).tasks;
  const [small, large] = [await workOf(() => search(few)), await workOf(() => search(many))];
  expect(large.value.length).toBeGreaterThan(2000);
  expect(large.ms / small.ms).toBeLessThan(linear);
  const [again, list] = [await leastWork(() => search(many)), await leastWork(() => many.tasks.list({}))];
  expect(again / list).toBeLessThan(1);
});

test('an agency with an accent mark in front of nothing does no harm', async () => {
  const dataFolder = aPreparedFolder((handle) => handle.exec("UPDATE agency SET name = '\u0301\u0300' WHERE id = 1"));
  const { api } = anApp({ dataFolder });
  expect(await found(api, 'methadone')).toEqual(['IV.6-1']);
});
