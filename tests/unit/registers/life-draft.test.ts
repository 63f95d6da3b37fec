import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleaned } from '../../../renderer/registers/editor/definition-draft.ts';
import { faultsOf } from '../../../renderer/registers/editor/definition-faults.ts';
import {
  termKinds,
  termOfKind,
  withAfter,
  withInterval,
  withLaterStep,
  withLife,
  withNewStep,
  withoutStep,
  withStepRetired,
  withTerm,
} from '../../../renderer/registers/editor/life-draft.ts';
import type { OpeningStep } from '../../../shared/registers/register-life.ts';
import { RegisterContent } from '../../../shared/registers/registers.contract.ts';
import { seededRegister } from '../../builders/a-register-life.ts';

const contentOf = (code: string): RegisterContent => {
  const { number: _n, code: _c, origin: _o, ...content } = seededRegister(code);
  return RegisterContent.parse(content);
};
const seeds = ['ST02', 'ST03', 'ST04', 'ST07'].map(contentOf);
const lifeIn = ({ life }: RegisterContent) => {
  if (life === undefined) throw new Error('no life');
  return life;
};

test('a new step follows the last, asks for a name, and is gone again when it is dropped', () => {
  for (const content of seeds) {
    const life = withNewStep(withNewStep(lifeIn(content)));
    const [one, two] = life.steps.slice(-2);
    if (one === undefined || two === undefined) throw new Error('no step');
    expect(new Set(life.steps.map(({ code }) => code)).size).toBe(life.steps.length);
    expect(two.after).toEqual([one.code]);
    const faults = faultsOf(withLife(content, life), content);
    expect([faults.steps.get(one.code), faults.count]).toEqual(['Hãy ghi vào ô này.', 2]);
    const named = withLaterStep(life, { ...one, name: 'Bàn giao' });
    expect(faultsOf(withLife(content, withoutStep(named, two.code)), content).count).toBe(0);
    expect(faultsOf(withLife(content, withoutStep(named, one.code)), content).steps.get(two.code)).toBeDefined();
    expect(withoutStep(withoutStep(life, two.code), one.code)).toEqual(lifeIn(content));
  }
});

test('what is changed and put back is the same definition, so nothing is kept for nothing', () => {
  const same = (content: RegisterContent, life: ReturnType<typeof lifeIn>) =>
    expect(JSON.stringify(cleaned(withLife(content, life)))).toBe(JSON.stringify(cleaned(content)));
  for (const content of seeds) {
    const life = lifeIn(content);
    for (const step of life.steps) {
      same(content, withLaterStep(life, withStepRetired(withStepRetired(step, true), false)));
      const [first] = step.after;
      if (first === undefined) continue;
      same(content, withLaterStep(life, withAfter(life, withAfter(life, step, first, false), first, true)));
      if (step.term === undefined) continue;
      const other = withInterval(step.term, { count: 7, unit: 'months' });
      same(content, withLaterStep(life, withTerm(step, withInterval(other, step.term.after))));
    }
  }
});

test('a step that lost all it may follow, or whose interval no schema takes, says so at its place', () => {
  const content = contentOf('ST04');
  const life = lifeIn(content);
  const step = life.steps[0];
  if (step?.term === undefined) throw new Error('no term');
  const faultAt = (changed: typeof step) =>
    faultsOf(withLife(content, withLaterStep(life, changed)), content).steps.get(step.code);
  expect(faultAt({ ...step, after: [] })).toBe('Hãy chọn ít nhất một bước mà bước này theo sau.');
  expect(faultAt({ ...step, term: withInterval(step.term, { count: 500, unit: 'days' }) })).toContain('từ 1 đến 400');
  const { field: _field, ...without } = step.term;
  expect(faultAt({ ...step, term: withInterval(without, undefined) })).toContain('cần số ngày');
});

test('a term of whatever kind, on whatever step, can be kept once it has a name', () =>
  fc.assert(
    fc.property(fc.constantFrom(...seeds), fc.nat(5), fc.array(fc.constantFrom(...termKinds)), (content, at, kinds) => {
      const life = lifeIn(content);
      const step = life.steps[at % life.steps.length];
      if (step === undefined) return;
      const changed = kinds.reduce<OpeningStep>((now, kind) => withTerm(now, termOfKind(now, kind)), step);
      const named = changed.term === undefined ? changed : withTerm(changed, { ...changed.term, name: 'Hạn' });
      expect(faultsOf(withLife(content, withLaterStep(life, { ...step, ...named })), content).count).toBe(0);
    }),
  ));
