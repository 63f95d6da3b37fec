import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeObligations } from '../../../electron/deadlines/make-obligations.ts';
import { inOneStep } from '../../../electron/undo/in-one-step.ts';
import type { RegimeDraft } from '../../../shared/deadlines/deadlines.contract.ts';
import { type DueRule, dueRuleFits, RegimeFrequency, RegimeReporters } from '../../../shared/deadlines/regime-seed.ts';
import { aContext, anApp } from '../../builders/an-app.ts';
import { coverageKinds } from '../../unit/calendar/arbitraries.ts';
import { aRule, day, monthly, owed, paper, reread, wholeYear } from './a-year.ts';

const dueRules: fc.Arbitrary<DueRule> = fc.oneof(
  fc.integer({ min: 0, max: 20 }).map((days) => ({ kind: 'working-days-after-cut-off' as const, days })),
  fc.record({
    kind: fc.constant('day-of-month' as const),
    day: fc.integer({ min: 1, max: 31 }),
    months: fc.integer({ min: 0, max: 3 }),
  }),
  fc.record({
    kind: fc.constantFrom('fixed' as const),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  }),
  fc.constant({ kind: 'once' as const, on: day('2023-06-03') }),
  fc.constant({ kind: 'on-request' as const }),
);
const drafts: fc.Arbitrary<RegimeDraft> = fc
  .record({
    frequency: fc.constantFrom(...RegimeFrequency.options),
    coverage: coverageKinds,
    due: dueRules,
    reporters: fc.constantFrom(...RegimeReporters.options),
  })
  .filter(dueRuleFits)
  .map((part) => ({ ...aRule, ...part }));

test('random rules: making the occurrences anew changes nothing, and each step back removes what it made', async () => {
  const { api } = anApp();
  const listed = () => api.deadlines.obligations(wholeYear);
  await fc.assert(
    fc.asyncProperty(drafts, fc.option(fc.constantFrom('2023-03-01', '2023-07-01')), async (regime, from) => {
      const before = await listed();
      const { obligations } = await api.deadlines.addRegime({
        regime,
        ...(from === null ? {} : { from: day(from) }),
      });
      const made = await listed();
      expect(made.length - before.length).toBe(obligations);
      expect(await api.deadlines.regenerate({})).toEqual({ made: 0 });
      expect(await listed()).toEqual(made);
      await api.undo.last({});
      expect(await listed()).toEqual(before);
    }),
    { numRuns: 25 },
  );
});

describe('the form of a rule', () => {
  const withForm = (form: string): RegimeDraft => ({ ...aRule, form });

  test('is kept with a new rule: a document with that form then counts for it', async () => {
    const { api } = anApp();
    const { code } = await api.deadlines.addRegime({ regime: withForm('BM01') });
    expect((await api.deadlines.regimes({})).find((rule) => rule.code === code)?.form).toBe('BM01');
  });

  test('that is not there is refused, not quietly dropped', async () => {
    const { api } = anApp();
    const before = await api.deadlines.regimes({});
    await expect(api.deadlines.addRegime({ regime: withForm('BM99') })).rejects.toMatchObject({
      error: { code: 'not-found', entity: 'form', id: 'BM99' },
    });
    expect(await api.deadlines.regimes({})).toEqual(before);
  });
});

describe('a rule changed in the middle of the year', () => {
  const quarterly: RegimeDraft = { ...aRule, name: 'Báo cáo quý thay tháng', frequency: 'quarter' };

  test('what was cut off before stays and nothing is added there; the rest is made by the new rule', async () => {
    const { api } = anApp({ today: '2023-07-01' });
    const before = await owed(api, 'CD01');
    const { removed, kept, made } = await api.deadlines.changeRegime({
      code: before[0]?.regime ?? '',
      regime: quarterly,
      from: day('2023-07-01'),
    });
    expect({ removed, kept, made }).toEqual({ removed: 72, kept: 72, made: 24 });
    const after = await owed(api, 'CD01');
    expect(after.filter(({ cutOff }) => cutOff < '2023-07-01').map(({ id, dueOn }) => [id, dueOn])).toEqual(
      before.filter(({ cutOff }) => cutOff < '2023-07-01').map(({ id, dueOn }) => [id, dueOn]),
    );
    expect([...new Set(after.filter(({ cutOff }) => cutOff >= '2023-07-01').map(({ period }) => period))]).toEqual([
      '2023-Q3',
      '2023-Q4',
    ]);
    expect(await api.deadlines.regenerate({})).toEqual({ made: 0 });
    await api.undo.last({});
    expect((await owed(api, 'CD01')).map(({ id, dueOn, regimeName }) => [id, dueOn, regimeName])).toEqual(
      before.map(({ id, dueOn, regimeName }) => [id, dueOn, regimeName]),
    );
  });

  test('later ones with a receipt, a decision or a letter of their own stay', async () => {
    const context = aContext('2023-08-20');
    const ids = context.handle
      .prepare(
        "SELECT o.id FROM obligation o JOIN regime r ON r.id = o.regime_id WHERE r.code = 'CD01' AND o.cut_off >= '2023-08-14' ORDER BY o.id LIMIT 3",
      )
      .pluck()
      .all();
    const [received, decided, written] = ids;
    await inOneStep(context, 'deadlines.receive', async () => {
      context.handle.prepare("INSERT INTO receipt (obligation_id, received_on) VALUES (?, '2023-08-16')").run(received);
      context.handle
        .prepare(
          "INSERT INTO obligation_change (obligation_id, kind, reason, document_number, at) VALUES (?, 'skip', 'x', '', '')",
        )
        .run(decided);
    });
    context.handle.exec(
      "INSERT INTO letter (id, plan_id, kind, made_at, subject, document, file_name) SELECT 1, id, 'reminder', '', '', '', '' FROM plan LIMIT 1",
    );
    context.handle.prepare('INSERT INTO letter_obligation VALUES (1, ?)').run(written);
    const { changeRegime } = await import('../../../electron/deadlines/keep-rules.ts');
    const { RegimeCode } = await import('../../../shared/ids.ts');
    const change = { code: RegimeCode.parse('CD01'), regime: quarterly, from: day('2023-08-01') };
    await changeRegime(context)(change);
    const left = context.handle
      .prepare(
        "SELECT o.id FROM obligation o JOIN regime r ON r.id = o.regime_id WHERE r.code = 'CD01' AND o.cut_off >= '2023-08-01' AND o.period BETWEEN 2023100 AND 2023199 ORDER BY o.id",
      )
      .pluck()
      .all();
    expect(left).toEqual(ids);
  });
});

describe('a rule that ends', () => {
  test('what was cut off by the day is still owed, the rest is gone and does not come back', async () => {
    const { api } = anApp({ today: '2023-08-14' });
    const { code } = await api.deadlines.addRegime({ regime: aRule });
    await api.deadlines.receive({
      obligations: [(await owed(api, code)).at(-1)?.id ?? expect.fail()],
      on: day('2023-08-01'),
      documentNumber: '',
    });
    expect(await api.deadlines.endRegime({ code, on: day('2023-08-14') })).toEqual({ removed: 47 });
    const left = await owed(api, code);
    expect([...new Set(left.map(({ period }) => period))].at(-2)).toBe('2023-M08');
    expect(left.at(-1)).toMatchObject({ period: '2023-M12', receivedOn: '2023-08-01' });
    expect(await api.deadlines.regenerate({})).toEqual({ made: 0 });
    const rule = (await api.deadlines.regimes({})).find((one) => one.code === code);
    expect(rule).toMatchObject({ endedOn: '2023-08-14', nextDates: ['2023-08-16'] });
    await api.undo.last({});
    expect(await owed(api, code)).toHaveLength(144);
  });
});

describe('a new rule', () => {
  test('from a day on: nothing that was cut off before it', async () => {
    const { api } = anApp({ today: '2023-09-01' });
    const { code, obligations } = await api.deadlines.addRegime({ regime: aRule, from: day('2023-09-01') });
    expect(code).toBe('CD17');
    expect(obligations).toBe(48);
    expect((await owed(api, code)).every(({ cutOff }) => cutOff >= '2023-09-01')).toBe(true);
  });

  test('on the work of a task: one occurrence for each of its leads', async () => {
    const { api } = anApp();
    const task = (await api.tasks.list({})).find(
      ({ assignments }) => assignments.filter(({ role }) => role === 'lead').length > 1,
    );
    if (task === undefined) throw new Error('a task with several leads');
    const leads = task.assignments.filter(({ role }) => role === 'lead').map(({ agencyId }) => agencyId);
    const regime: RegimeDraft = { ...aRule, task: task.id, frequency: 'quarter' };
    const { code } = await api.deadlines.addRegime({ regime });
    const made = await owed(api, code);
    expect(new Set(made.map(({ agencyId }) => agencyId))).toEqual(new Set(leads));
    expect(made).toHaveLength(leads.length * 4);
    expect(made.every((one) => one.task === task.id)).toBe(true);
    const rule = (await api.deadlines.regimes({})).find((one) => one.code === code);
    expect(rule?.bodies.map(({ id }) => id).toSorted()).toEqual(leads.toSorted());
  });

  test('says beforehand which dates it makes and whom it binds', async () => {
    const { api } = anApp();
    const { frequency, coverage, due, reporters, agencies, receiver, task } = aRule;
    const preview = await api.deadlines.previewRule({
      frequency,
      coverage,
      due,
      reporters,
      agencies,
      receiver,
      task,
    });
    expect(preview.bodies).toBe(12);
    expect(preview.dates.map(({ dueOn }) => dueOn)).toEqual([
      ...new Set((await owed(api, 'CD01')).map(({ dueOn }) => dueOn)),
    ]);
  });

  test('by the text names the text', async () => {
    const { api } = anApp();
    await expect(api.deadlines.addRegime({ regime: { ...aRule, dueBasis: 'text' } })).rejects.toThrow('invalid-input');
  });
});

describe('asked for', () => {
  const asked = {
    askedOn: day('2023-03-01'),
    dueOn: day('2023-03-10'),
    subject: 'Báo cáo nhanh',
    documentNumber: '15/CV',
    agencies: [],
  };

  test('one obligation for each body; asking again makes a second set', async () => {
    const { api } = anApp({ today: '2023-03-01' });
    const { code } = (await api.deadlines.regimes({})).find((one) => one.code === 'CD06') ?? expect.fail();
    expect(await api.deadlines.ask({ regime: code, ...asked })).toMatchObject({ obligations: 12 });
    const [first] = await owed(api, code);
    expect(first).toMatchObject({ cutOff: '2023-03-01', dueOn: '2023-03-10', state: 'due-soon' });
    await api.deadlines.ask({ regime: code, ...asked, agencies: [first?.agencyId ?? expect.fail()] });
    expect(await owed(api, code)).toHaveLength(13);
    expect(await api.deadlines.regenerate({})).toEqual({ made: 0 });
    await api.undo.last({});
    await api.undo.last({});
    expect(await owed(api, code)).toEqual([]);
  });

  test('not under a rule with dates of its own, nor of a body it does not bind, nor due before it was asked', async () => {
    const { api } = anApp({ today: '2023-03-01' });
    const regimes = await api.deadlines.regimes({});
    const codeOf = (code: string) => regimes.find((one) => one.code === code)?.code ?? expect.fail();
    const problem = (path: string, issue: string) => ({ error: { problems: [{ path, issue }] } });
    await expect(api.deadlines.ask({ regime: codeOf('CD01'), ...asked })).rejects.toMatchObject(
      problem('regime', 'not_on_request'),
    );
    await expect(
      api.deadlines.ask({ regime: codeOf('CD06'), ...asked, dueOn: day('2023-02-28') }),
    ).rejects.toMatchObject(problem('dueOn', 'before_asked'));
    const stranger = (await api.agencies.list({})).find(({ code }) => code === 'so-ldtbxh')?.id ?? expect.fail();
    await expect(api.deadlines.ask({ regime: codeOf('CD06'), ...asked, agencies: [stranger] })).rejects.toMatchObject(
      problem('agencies', 'not_bound'),
    );
    await api.deadlines.endRegime({ code: codeOf('CD06'), on: day('2023-02-01') });
    await expect(api.deadlines.ask({ regime: codeOf('CD06'), ...asked })).rejects.toMatchObject(
      problem('regime', 'ended'),
    );
  });

  test('what was asked for stays when the rule changes', async () => {
    const { api } = anApp({ today: '2023-03-01' });
    const { code } = (await api.deadlines.regimes({})).find((one) => one.code === 'CD06') ?? expect.fail();
    await api.deadlines.ask({ regime: code, ...asked });
    await api.deadlines.changeRegime({
      code,
      regime: { ...aRule, frequency: 'on-request', due: { kind: 'on-request' } },
      from: day('2023-01-01'),
    });
    expect(await owed(api, code)).toHaveLength(12);
  });
});

describe('bodies that come and go', () => {
  test('a district that ends on 30/6 owes nothing cut off later; what came before stays as it was', async () => {
    const context = aContext('2023-12-31');
    const { deadlinesHandlers } = await import('../../../electron/deadlines/deadlines.handlers.ts');
    const handlers = deadlinesHandlers(context);
    const listed = async () =>
      (await handlers.obligations(wholeYear)).filter((one) => one.regime === 'CD01' && one.agencyId === ended);
    const { place_id, id: ended } = context.handle
      .prepare("SELECT id, place_id FROM agency WHERE kind = 'district' ORDER BY seq LIMIT 1")
      .get() as { id: number; place_id: number };
    context.handle.prepare("UPDATE place SET valid_to = '2023-06-30' WHERE id = ?").run(place_id);
    const states = new Map((await listed()).map(({ period, state }) => [period.slice(5), state]));
    expect(states.get('M06' as never)).toBe('overdue');
    expect(['M07', 'M08', 'M12'].map((period) => states.get(period))).toEqual(Array(3).fill('not-required'));
    expect(makeObligations(context.handle, 1)).toBe(0);
  });
});

test('plan year change on 15/12: the year 2023 is cut off on 14/12 and the next month belongs to another plan', async () => {
  const { api } = anApp({ today: '2023-12-15' });
  const december = await monthly(api, '2023-M12');
  expect(december).toMatchObject({ cutOff: '2023-12-14', dueOn: '2023-12-18', state: 'due-soon' });
  expect((await api.deadlines.obligations(wholeYear)).some(({ cutOff }) => cutOff > '2023-12-31')).toBe(false);
  const rule = (await api.deadlines.regimes({})).find((one) => one.code === 'CD01');
  expect(rule?.nextDates.slice(0, 2)).toEqual(['2023-12-18', '2024-01-16']);
});

test('early in January the last year’s rule still has a date to come', async () => {
  const { api } = anApp({ today: '2024-01-02' });
  const regime: RegimeDraft = { ...aRule, due: { kind: 'day-of-month', day: 5, months: 1 } };
  const { code } = await api.deadlines.addRegime({ regime });
  const rule = (await api.deadlines.regimes({})).find((one) => one.code === code);
  expect(rule?.nextDates[0]).toBe('2024-01-05');
});

test('a period that ends in Tết: what falls due in the holidays falls due after them', async () => {
  const { api } = anApp();
  const regime: RegimeDraft = { ...aRule, due: { kind: 'day-of-month', day: 22, months: 0 } };
  const { code } = await api.deadlines.addRegime({ regime });
  // 20–26/1/2023 is Tết: the 22nd moves to Friday 27/1.
  expect((await owed(api, code))[0]?.dueOn).toBe('2023-01-27');
  const fewDaysAfter: RegimeDraft = { ...aRule, frequency: 'once', due: { kind: 'once', on: day('2023-01-21') } };
  const once = await api.deadlines.addRegime({ regime: fewDaysAfter });
  expect((await owed(api, once.code))[0]).toMatchObject({ cutOff: '2023-01-27', dueOn: '2023-01-27' });
});

test('a decision with its paper keeps its occurrence when a rule changes', async () => {
  const { api } = anApp({ today: '2023-01-18' });
  const september = await monthly(api, '2023-M09');
  await api.deadlines.extend({ obligations: [september.id], to: day('2023-09-25'), ...paper });
  await api.deadlines.changeRegime({
    code: september.regime,
    regime: { ...aRule, due: { kind: 'working-days-after-cut-off', days: 5 } },
    from: day('2023-02-01'),
  });
  expect((await reread(api, september.id)).extendedTo).toBe('2023-09-25');
  expect((await owed(api, 'CD01')).filter(({ period }) => period === '2023-M09').map(({ dueOn }) => dueOn)).toEqual([
    ...Array(11).fill('2023-09-21'),
    '2023-09-18',
  ]);
});
