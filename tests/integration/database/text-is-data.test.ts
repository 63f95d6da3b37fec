import { expect, test } from 'vitest';
import { january } from '../../builders/a-stick.ts';
import { anApp } from '../../builders/an-app.ts';
import { theAssignment } from '../../builders/tasks-of.ts';

const texts = [
  `'; DROP TABLE value; --`,
  `"; DELETE FROM office; --`,
  `' OR '1'='1`,
  `x' || (SELECT name FROM office) || '`,
  `\${table}`,
  '" OR "a"*',
  'NEAR(a b)',
  'O’Brien "và" \'đ\' \\ % _ *',
];

test.each(texts)('%s is kept, found, undone and logged as the text it is', async (text) => {
  const { api } = anApp();
  const { office } = await api.office.get({});
  if (!office) throw new Error('the sample office is set');
  await api.office.save({ ...office, name: text });
  expect((await api.office.get({})).office?.name).toBe(text);

  const { id } = await theAssignment(api, 'IV.6-1');
  const evidence = { assignments: [id], number: '1/KH', issuedOn: null, title: text, issuer: 'Sở Y tế', file: null };
  await api.tasks.addEvidence(evidence);
  const kept = async () => (await api.tasks.detail({ assignment: id })).evidence;
  const before = await kept();
  expect(before.map(({ title }) => title)).toEqual([text]);
  await api.tasks.search({ text });
  await api.tasks.removeEvidence({ evidence: before[0]?.id ?? 0 });
  expect(await kept()).toEqual([]);
  await api.undo.last({});
  expect(await kept()).toEqual(before);

  await api.entry.lock({ period: january, reason: text });
  expect(await api.entry.locks({})).toMatchObject([{ reason: text }]);
  await api.audit.list({ kinds: ['change'], sought: text, before: null });
  expect(await api.audit.verify({})).toMatchObject({ problems: 0 });
  expect(await api.guard.check({})).toEqual({ findings: [] });
});
