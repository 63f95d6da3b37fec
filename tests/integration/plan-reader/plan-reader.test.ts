import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { AcceptedPlan } from '../../../shared/plan-reader/plan-reader.contract.ts';
import { isClause, type Proposal } from '../../../shared/plan-reader/proposal.ts';
import { aFolder, anApp, type TestApp } from '../../builders/an-app.ts';
import { documentBytes, paragraph } from '../../builders/document-bytes.ts';
import { leastWork, linear } from '../../builders/work-done.ts';
import { planSeed, seedText, tasksSeed } from '../../unit/plan/seed-files.ts';
import { drowningText } from '../../unit/plan-reader/texts/drowning.ts';

const readText = ({ api }: TestApp, text: string) => api.planReader.read({ source: { kind: 'text', text } });

/** The proposal as it stands, taken under a name of its own. */
function asAccepted({ lines, newBodies }: Proposal, name: Partial<AcceptedPlan> = {}): AcceptedPlan {
  return {
    year: 2024,
    code: 'KH2024-THU',
    title: 'Kế hoạch đọc thử',
    lines: lines.map(({ printed, text, kind, level, bodies }) => {
      if (kind === 'unsorted') throw new Error('a line is unsorted');
      return { printed, text, kind, level, bodies: bodies.map(({ body, role }) => ({ body, role })) };
    }),
    newBodies,
    ...name,
  };
}

const realPlan = async (app: TestApp) => readText(app, seedText('plan-2023.txt'));

describe('reading', () => {
  test('a file and the same text give the same proposal; nothing is kept', async () => {
    const app = anApp();
    const file = path.join(aFolder(), 'ke hoach.docx');
    writeFileSync(
      file,
      documentBytes({
        body: drowningText
          .split('\n')
          .map((line) => paragraph(line))
          .join(''),
      }),
    );
    const fromFile = await app.api.planReader.read({ source: { kind: 'file', path: file } });
    expect(fromFile.lines).toEqual((await readText(app, drowningText)).lines);
    expect(await app.api.plan.list({})).toHaveLength(1);
    expect((await app.api.undo.state({})).steps).toBe(0);
  });

  test.each([
    ['nothing but space', { kind: 'text', text: ' \n ' }, { reason: 'no-text' }, ''],
    ['a file that is not there', { kind: 'file', path: '/khong/co.docx' }, { reason: 'missing' }, 'co.docx'],
  ] as const)('%s is refused with its reason', async (_, source, refusal, fileName) => {
    await expect(anApp().api.planReader.read({ source })).rejects.toMatchObject({
      error: { code: 'document-unreadable', refusal, fileName },
    });
  });

  test('bodies that end before the year of the plan are not proposed for it', async () => {
    const app = anApp();
    const text =
      'KẾ HOẠCH\nPhòng, chống đuối nước năm 2026\n\nI. NHIỆM VỤ\n\n1. UBND các huyện, thành phố\n\n- Cắm biển.';
    const bodies = (await readText(app, text)).lines.flatMap((line) => line.bodies);
    expect(bodies.filter(({ body }) => body.kind !== 'new')).toEqual([]);
  });
});

describe('accepting', () => {
  test('the real plan read again is kept as the seed keeps it, and put in use', async () => {
    const app = anApp();
    const seeded = await app.api.plan.read({});
    const { plan } = await app.api.planReader.accept(asAccepted(await realPlan(app)));
    const [read] = await app.api.plan.list({});
    expect(read).toMatchObject({
      id: plan,
      code: 'KH2024-THU',
      year: 2024,
      status: 'draft',
      tasks: 53,
      isCurrent: true,
    });
    const kept = await app.api.plan.read({});
    expect(kept.sections).toEqual(seeded.sections);
    expect(kept.clauses).toEqual(seeded.clauses);
    expect(kept.recipients).toEqual(seeded.recipients);
    expect(kept.signature).toEqual(planSeed().signature);
    expect(kept).toMatchObject({ field: 'đọc thử', issuer: seeded.issuer });
  });

  test('tasks: leads of the words, all districts one by one, short names of ours', async () => {
    const app = anApp();
    await app.api.planReader.accept(asAccepted(await realPlan(app)));
    const tasks = await app.api.tasks.list({});
    const [wanted] = tasksSeed().tasks.filter(({ clause }) => clause === 'IV.11-10');
    const task = tasks.find(({ clause }) => clause === 'IV.11-10');
    const leads = task?.assignments.filter(({ role }) => role === 'lead') ?? [];
    expect(leads).toHaveLength(wanted?.assignments.filter(({ role }) => role === 'lead').length ?? 0);
    expect(leads.every(({ basis, progress }) => basis === 'text' && progress === 'not-started')).toBe(true);
    expect(tasks.every(({ title }) => title.length > 7 && title.length <= 90)).toBe(true);
  });

  test('corrections hold: another kind, a level, a body of the office', async () => {
    const app = anApp();
    const { lines, newBodies } = asAccepted(await realPlan(app));
    const [ward] = (await app.api.agencies.list({})).filter(({ code }) => code === 'ubnd-xa');
    if (!ward) throw new Error('no such agency');
    const changed = lines.map((line): AcceptedPlan['lines'][number] => {
      if (line.text.startsWith('Lồng ghép các nguồn lực')) return { ...line, kind: 'funding' };
      if (!line.text.startsWith('Truy tố và xét xử')) return line;
      return { ...line, bodies: [...line.bodies, { body: { kind: 'known', agency: ward.id }, role: 'support' }] };
    });
    await app.api.planReader.accept(asAccepted({ ...(await realPlan(app)), newBodies }, { lines: changed }));
    const tasks = await app.api.tasks.list({});
    expect(tasks).toHaveLength(52);
    const added = tasks.find(({ clause }) => clause === 'IV.14-1')?.assignments.at(-1);
    expect(added).toMatchObject({ agencyId: ward.id, basis: 'office' });
  });

  test('number and day of the head, and new bodies, are kept with it', async () => {
    const app = anApp();
    const before = (await app.api.agencies.list({})).length;
    const proposal = await readText(app, drowningText);
    await app.api.planReader.accept(asAccepted(proposal));
    const agencies = await app.api.agencies.list({});
    expect(agencies).toHaveLength(before + 1);
    expect(agencies.at(-1)).toMatchObject({
      name: 'Hội Chữ thập đỏ tỉnh',
      code: 'hoi-chu-thap-do-tinh',
      kind: 'front',
      binding: 'de-nghi',
    });
    const task = (await app.api.tasks.list({})).find(({ clause }) => clause === 'PIII.3-1');
    expect(task?.assignments.map(({ agency, basis }) => [agency, basis])).toContainEqual([
      'Hội Chữ thập đỏ tỉnh',
      'text',
    ]);
  });

  test('it is in use even when another plan is of a later year', async () => {
    const app = anApp();
    await app.api.planReader.accept(asAccepted(await realPlan(app), { year: 2022, code: 'KH2022-THU' }));
    expect(await app.api.plan.read({})).toMatchObject({ code: 'KH2022-THU', year: 2022 });
  });

  test('one step of undo takes everything back, the choice of the plan too', async () => {
    const app = anApp();
    const before = await everything(app);
    await app.api.planReader.accept(asAccepted(await readText(app, drowningText)));
    expect(await app.api.undo.state({})).toEqual({ steps: 1, next: { operation: 'planReader.accept' } });
    await app.api.undo.last({});
    expect(await everything(app)).toEqual(before);
  });
});

describe('what is refused leaves nothing behind', () => {
  const refused = async (change: (accepted: AcceptedPlan) => AcceptedPlan, error: object) => {
    const app = anApp();
    const before = await everything(app);
    const accepted = change(asAccepted(await readText(app, drowningText)));
    await expect(app.api.planReader.accept(accepted)).rejects.toMatchObject({ error });
    expect(await everything(app)).toEqual(before);
    expect((await app.api.undo.state({})).steps).toBe(0);
  };

  test('a code that is taken', () =>
    refused((plan) => ({ ...plan, code: 'KH2023-PCMD' }), {
      code: 'already-exists',
      entity: 'plan',
      name: 'KH2023-PCMD',
    }));

  test('a new body with the name of one that is kept', () =>
    refused((plan) => ({ ...plan, newBodies: plan.newBodies.map((body) => ({ ...body, name: 'Sở Y tế' })) }), {
      code: 'already-exists',
      entity: 'agency',
    }));

  test('a new body that is named but not described', () =>
    refused((plan) => ({ ...plan, newBodies: [] }), { code: 'not-found', entity: 'agency' }));

  test('a body that is gone before the year begins', () =>
    refused((plan) => ({ ...plan, year: 2027 }), { code: 'agency-ended' }));

  test('no clause at all', () =>
    refused((plan) => ({ ...plan, lines: plan.lines.filter(({ kind }) => !isClause(kind)) }), {
      code: 'invalid-input',
    }));

  test('a line that nobody has sorted', async () => {
    const app = anApp();
    const accepted = asAccepted(await readText(app, drowningText));
    const lines = accepted.lines.map((line) => ({ ...line, kind: 'unsorted' }));
    expect(await app.call('planReader.accept', { ...accepted, lines })).toMatchObject({
      ok: false,
      error: { code: 'invalid-input' },
    });
  });
});

test('2,000 clauses are read as quickly each as 200, and kept', async () => {
  const app = anApp();
  const clause = 'Chủ trì, phối hợp với Sở Y tế, Ủy ban nhân dân các huyện, thành phố tổ chức một lớp tập huấn.';
  const textOf = (length: number) =>
    ['I. NHIỆM VỤ', ...Array.from({ length }, (_, index) => `- ${clause} (${index})`)].join('\n\n');
  const [small, large] = [
    await leastWork(() => readText(app, textOf(200))),
    await leastWork(() => readText(app, textOf(2_000))),
  ];
  expect(large / small).toBeLessThan(linear);
  await app.api.planReader.accept(asAccepted(await readText(app, textOf(2_000))));
  expect((await app.api.plan.list({}))[0]?.tasks).toBe(2_000);
});

const everything = async ({ api }: TestApp) => ({
  plans: await api.plan.list({}),
  plan: await api.plan.read({}),
  tasks: await api.tasks.list({}),
  agencies: await api.agencies.list({}),
});
