import { describe, expect, test } from 'vitest';
import { definitionProblems } from '../../../shared/registers/definition-problems.ts';
import { RegisterLife } from '../../../shared/registers/register-life.ts';
import { RegisterContent } from '../../../shared/registers/registers.contract.ts';
import { lifeOf, seededRegister } from '../../builders/a-register-life.ts';

const contentOf = (code: string) => {
  const { number: _n, code: _c, origin: _o, ...content } = seededRegister(code);
  return RegisterContent.parse(content);
};
const hotspots = contentOf('ST04');
const life = lifeOf('ST04');
const [first, ...rest] = life.steps;
if (first === undefined) throw new Error('no step');
const field = { code: 'them', name: 'Ghi thêm', kind: 'text', required: false, prints: true };

const faultsOf = (given: object, before?: RegisterContent) =>
  definitionProblems({ ...hotspots, life: RegisterLife.parse({ ...life, ...given }) }, before).map(
    ({ fault }) => fault,
  );
const withStep = (given: object) => ({ steps: [{ ...first, ...given }, ...rest] });

describe('the life of a register', () => {
  test('has steps that follow known ones, lead to known states and end on a day that can be known', () => {
    expect(faultsOf(withStep({ after: ['khong_co'] }))).toEqual(['step-after']);
    expect(faultsOf(withStep({ state: 'khong_co' }))).toEqual(['step-state']);
    expect(faultsOf(withStep({ term: { ...first.term, field: 'so_vu' } }))).toEqual(['step-term']);
    expect(faultsOf({ steps: [...life.steps, first] })).toContain('step-twice');
    expect(faultsOf({ covers: { field: 'dia_ban', states: ['da_triet_xoa'] } })).toEqual(['covers-field']);
  });

  test('asks for no person in a step, and means one thing by one code', () => {
    expect(faultsOf(withStep({ fields: [...first.fields, { ...field, name: 'Họ và tên chủ cơ sở' }] }))).toEqual([
      'person',
    ]);
    expect(faultsOf(withStep({ fields: [...first.fields, { ...field, code: 'co_so' }] }))).toEqual(['step-field']);
    expect(faultsOf(withStep({ fields: [...first.fields, { ...field, kind: 'entry' }] }))).toEqual([
      'register-missing',
    ]);
  });

  test('keeps the steps that cases may have taken; one no longer wanted is retired', () => {
    expect(faultsOf({ steps: rest }, hotspots)).toContain('step-removed');
    expect(faultsOf(withStep({ fields: [] }), hotspots)).toContain('step-removed');
    expect(faultsOf(withStep({ retired: true }), hotspots)).toEqual([]);
    const { life: _gone, ...without } = { ...hotspots, feeds: [] };
    expect(definitionProblems(without, hotspots).map(({ fault }) => fault)).toEqual(['life-removed']);
  });

  test('has steps that can be told apart and taken, and keeps the states that cases may stand in', () => {
    expect(faultsOf(withStep({ name: ' phát hiện ' }))).toEqual(['step-same-name']);
    expect(faultsOf(withStep({ name: 'Phát hiện', retired: true }))).toEqual([]);
    expect(faultsOf(withStep({ after: [first.code] }))).toEqual(['step-after']);
    const [one, two, ...more] = life.states;
    expect(faultsOf({ states: [one, { ...two, name: one?.name }, ...more] })).toEqual(['state-same-name']);
    const spare = { code: 'du', name: 'Dư', mark: 'D', tone: 'neutral' };
    expect(
      faultsOf({}, { ...hotspots, life: RegisterLife.parse({ ...life, states: [...life.states, spare] }) }),
    ).toEqual(['state-removed']);
  });

  test('is fed from by the names of its steps, and only where there are any', () => {
    const feeds = hotspots.feeds.map(({ steps: _steps, ...feed }) => feed);
    expect(definitionProblems({ ...hotspots, feeds }, undefined).map(({ fault }) => fault)).toEqual(
      feeds.map(() => 'feed-step'),
    );
    const { life: _life, ...without } = hotspots;
    expect(definitionProblems(without, undefined).map(({ fault }) => fault)).toEqual(feeds.map(() => 'feed-step'));
  });
});
