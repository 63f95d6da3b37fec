import { expect, test } from 'vitest';
import { isUncovered } from '../../../shared/registers/clause-coverage.ts';
import { anApp } from '../../builders/an-app.ts';

test('no clause of the 2023 plan that asks for work is carried by nothing', async () => {
  const { api } = anApp();
  const coverage = await api.registers.coverage({});
  const { clauses } = await api.plan.read({});
  expect(coverage.map(({ clause }) => clause)).toEqual(clauses.map(({ label }) => label));
  expect(coverage.filter(isUncovered)).toEqual([]);
});

test('a register that is retired carries its clauses no longer', async () => {
  const { api } = anApp();
  const alone = (await api.registers.coverage({})).find(
    ({ tasks, registers, regimes, indicators }) =>
      tasks === 1 && registers.length === 1 && regimes.length + indicators.length === 0,
  );
  expect(alone).toBeDefined();
  for (const register of alone?.registers ?? []) await api.registers.retire({ register, isRetired: true });
  const read = async () => (await api.registers.coverage({})).find(({ clause }) => clause === alone?.clause);
  expect(await read()).toMatchObject({ registers: [], tasks: 1 });
  await api.registers.retire({ register: alone?.registers[0] ?? '', isRetired: false });
  expect((await read())?.registers).toEqual(alone?.registers);
});
