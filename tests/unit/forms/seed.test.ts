import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { DataElementSeed, type FormRows, FormSeed, RuleSeed, ValueType } from '../../../shared/forms/form-seed.ts';

const textOf = (file: string) => readFileSync(new URL(`../../../resources/seed/${file}`, import.meta.url), 'utf8');
const read = <S extends z.ZodType>(schema: S, file: string) => schema.parse(JSON.parse(textOf(file)));

const elements = read(z.array(DataElementSeed), 'data-elements.json');
const rules = read(z.array(RuleSeed), 'rules.json');
const forms = read(z.array(FormSeed), 'forms.json');
const agencies = read(z.object({ agencies: z.array(z.object({ code: z.string() })) }), 'agencies.json').agencies.map(
  ({ code }) => code,
);
const plan = read(
  z.object({ sections: z.array(z.object({ code: z.string() })), clauses: z.array(z.object({ label: z.string() })) }),
  'plan-2023.json',
);

const codes = new Set<string>(elements.map(({ code }) => code));
const element = (code: string) => elements.find((each) => each.code === code);
const form = (code: string) => forms.find((each) => each.code === code);
const groups = forms.flatMap((each) =>
  each.blocks.flatMap((block) => block.groups.map((group) => ({ form: each.code, rows: block.rows, ...group }))),
);
const elementsOf = (formCode: string, rows: FormRows) =>
  groups.filter((group) => group.form === formCode && group.rows === rows).flatMap((group) => group.elements);
const rulesOn = (code: string) => rules.filter(({ left }) => left.elements.some((each) => each === code));

/** The table "Data elements" of the proposal, code by code. */
const proposed = [
  ...['TT01', 'TT02', 'TT03', 'TT04', 'TT05', 'TT06', 'TT07'],
  ...['CS01', 'CS02', 'CS03', 'CS04', 'CS05'],
  ...['KT01', 'KT02', 'KT03', 'KT04', 'KT05', 'KT06', 'KT07', 'KT08'],
  ...['DT01', 'DT02', 'DT03', 'DT04', 'DT05', 'DT06', 'DT07', 'DT08', 'DT09', 'DT10'],
  ...['HT01', 'HT02', 'HT03', 'HT04', 'HT05', 'HT06', 'HT07', 'HT08', 'HT09', 'HT10'],
  ...['KH01', 'KH02', 'KH03', 'KH04', 'KH05', 'KH06'],
  ...['XA01', 'XA02', 'XA03'],
  ...['NL01', 'NL02'],
  ...['KP01', 'KP02', 'KP03', 'KP04'],
];
const stocks = ['CS01', 'CS02', 'CS03', 'CS04', 'HT01', 'KH05', 'KH06', 'XA02'];
const yesNo = ['KH01', 'KH02', 'KH03', 'KH04', 'XA01'];
const communeOnly = ['TT01', 'TT02', 'TT03', 'TT05', 'TT06', 'CS01', 'CS02', 'CS03', 'CS04', 'XA01', 'XA02', 'XA03'];
const communeAndDistrict = ['TT04', 'KT01', 'KT02', 'KT03', 'KT04', 'KT05', 'KT06', 'KT07', 'KT08'];
const districtAndProvince = ['NL01', 'NL02', 'KP01', 'KP02', 'KP03', 'KP04'];

test('every element of the proposal is there once, in its order', () => {
  expect(elements.map(({ code }) => code)).toEqual(proposed);
  expect(elements.map(({ seq }) => seq)).toEqual(proposed.map((_, index) => index + 1));
});

test('column heads tell the elements apart', () => {
  expect(new Set(elements.map(({ shortName }) => shortName)).size).toBe(elements.length);
  expect(new Set(elements.map(({ name }) => name)).size).toBe(elements.length);
});

test.each(proposed)('%s has the kind, level and bounds of the table', (code) => {
  const found = element(code);
  const lasting = stocks.includes(code) || yesNo.includes(code) || code === 'XA03';
  expect(found?.kind).toBe(lasting ? 'stock' : 'flow');
  expect(found?.valueType === 'yes-no').toBe(yesNo.includes(code));
  expect(found?.levels).toEqual(levelsOf(code));
  expect(found?.min).toBe(code === 'XA03' ? null : 0);
  expect(found?.max).toBe(yesNo.includes(code) ? 1 : null);
  expect(found?.scale).toBe(0);
});

function levelsOf(code: string): string[] {
  if (communeOnly.includes(code)) return ['commune'];
  if (communeAndDistrict.includes(code)) return ['commune', 'district'];
  return districtAndProvince.includes(code) ? ['district', 'province'] : ['district'];
}

test('money is in whole đồng, and only money', () => {
  const money = elements.filter(({ valueType }) => valueType === 'money').map(({ code }) => code);
  expect(money).toEqual(['KT06', 'KP01', 'KP02', 'KP03', 'KP04']);
  expect(elements.filter(({ unit }) => unit === 'đồng').map(({ code }) => code)).toEqual(money);
});

test('every figure on support or on hotspots, cases and reports is guarded and never exists by commune', () => {
  const guarded = elements.filter(({ smallCountGuard }) => smallCountGuard).map(({ code }) => code);
  expect(guarded).toEqual(proposed.filter((code) => /^(HT|DT)/.test(code)));
  expect(guarded.flatMap((code) => element(code)?.levels ?? [])).not.toContain('commune');
});

test('a guarded element by commune does not parse', () => {
  const leaking = { ...element('HT01'), levels: ['commune', 'district'] };
  expect(DataElementSeed.safeParse(leaking).success).toBe(false);
});

test('the only code list is marked as a sample, item by item', () => {
  const lists = elements.filter(({ valueType }) => valueType === 'code-list');
  expect(lists.map(({ code }) => code)).toEqual(['XA03']);
  for (const option of element('XA03')?.options ?? []) expect(option).toContain('(mẫu)');
});

test('no value can hold a person: numbers only, and no element asks for one', () => {
  expect(ValueType.options).toEqual(['count', 'money', 'yes-no', 'score', 'code-list']);
  const personal = /họ (và )?tên|ngày sinh|năm sinh|căn cước|cccd|cmnd|địa chỉ|điện thoại|quê quán/i;
  for (const { name, shortName } of elements) expect(`${name} ${shortName}`).not.toMatch(personal);
  expect(DataElementSeed.safeParse({ ...element('HT01'), person: '' }).success).toBe(false);
});

test('clauses are sections or paragraphs of the plan', () => {
  const labels = [...plan.sections.map(({ code }) => code), ...plan.clauses.map(({ label }) => label)];
  for (const { clauses } of elements) for (const clause of clauses) expect(labels).toContain(clause);
});

test('rules are unique and name elements that exist', () => {
  expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length);
  for (const { left, right, when } of rules) {
    const named = [...left.elements, ...('elements' in right ? right.elements : []), ...(when ? [when.element] : [])];
    for (const code of named) expect(codes).toContain(code);
  }
});

test('a part never exceeds its whole: these block', () => {
  const parts = [
    ...[['CS02', 'CS01'] as const, ['CS04', 'CS03'] as const, ['KT04', 'KT03'] as const, ['KT08', 'KT04'] as const],
    ...[['DT08', 'DT07'] as const, ['HT03', 'HT02'] as const, ['KH06', 'KH05'] as const],
    ...['HT04', 'HT05', 'HT06', 'HT07', 'HT08', 'HT09', 'HT10'].map((code) => [code, 'HT03'] as const),
  ];
  for (const [part, whole] of parts) {
    const expected = { severity: 'error', operator: '<=', right: { elements: [whole] }, when: null };
    expect(rulesOn(part)).toEqual([expect.objectContaining(expected)]);
  }
});

test('a stage may take up what was open before: these block too', () => {
  const stages = [
    ['DT02', 'DT01'],
    ['DT05', 'DT04'],
    ['DT06', 'DT05'],
    ['DT07', 'DT06'],
    ['DT10', 'DT09'],
  ] as const;
  for (const [stage, before] of stages) {
    const expected = { severity: 'error', operator: '<=', right: { elements: [before], opening: true }, when: null };
    expect(rulesOn(stage)).toEqual([expect.objectContaining(expected)]);
  }
  expect(rules.filter(({ right }) => 'elements' in right && right.opening)).toHaveLength(stages.length);
});

test('conditions: a fine needs a decision, trainees a class, an audience a meeting', () => {
  const conditional = rules.filter(({ when }) => when !== null);
  expect(conditional.map(({ severity, left, operator, when }) => [severity, left.elements, operator, when])).toEqual([
    ['warning', ['TT03'], '>', { element: 'TT02', operator: '>', constant: 0 }],
    ['error', ['KT06'], '=', { element: 'KT05', operator: '=', constant: 0 }],
    ['error', ['NL02'], '>', { element: 'NL01', operator: '>', constant: 0 }],
  ]);
  for (const { right } of conditional) expect(right).toEqual({ constant: 0 });
});

test('what is only unlikely asks instead of blocking', () => {
  const warnings = rules.filter(({ severity, when }) => severity === 'warning' && when === null);
  expect(
    warnings.map(({ left, operator, right, periodKinds }) => [left.elements, operator, right, periodKinds]),
  ).toEqual([
    [['TT02'], '>=', { elements: ['TT01'] }, undefined],
    [['KT03'], '<=', { elements: ['KT01', 'KT02'] }, undefined],
    [['KT03'], '<=', { elements: ['CS01'] }, ['month']],
    [['KP04'], '<=', { elements: ['KP01', 'KP02', 'KP03'], missing: 'zero' }, undefined],
  ]);
});

test('a flow is held against a stock within the month only', () => {
  for (const { left, right, periodKinds } of rules) {
    const kinds = [...left.elements, ...('elements' in right ? right.elements : [])].map((code) => element(code)?.kind);
    if (new Set(kinds).size > 1) expect(periodKinds).toEqual(['month']);
  }
});

test('the four forms, by whom and how often', () => {
  expect(forms.map(({ code, reporter, periodKinds }) => [code, reporter, periodKinds])).toEqual([
    ['BM01', 'district', ['month', 'quarter', 'year']],
    ['BM02', 'district', ['quarter', 'year']],
    ['BM03', 'district', ['year']],
    ['BM04', 'agency', ['year']],
  ]);
});

test('every element of a form exists, once per block, at a level that its rows have', () => {
  for (const { form: code, rows } of groups) {
    const listed = elementsOf(code, rows);
    expect(new Set(listed).size).toBe(listed.length);
  }
  for (const group of groups) {
    for (const code of group.elements) {
      const levels = element(code)?.levels ?? [];
      if (group.rows === 'communes') expect(levels).toContain('commune');
      else expect(levels.includes('district') || levels.includes('province')).toBe(true);
    }
  }
});

test('the monthly form asks communes and district for what the table says', () => {
  const level = (name: 'commune' | 'district') => elements.filter(({ levels }) => levels.includes(name));
  const inBlock = (code: string, prefixes: string[]) => prefixes.includes(code.slice(0, 2));
  const expectedCommune = level('commune').filter(({ code }) => inBlock(code, ['TT', 'CS', 'KT']));
  const expectedDistrict = level('district').filter(({ code }) => !inBlock(code, ['HT', 'KH']));
  expect(elementsOf('BM01', 'communes')).toEqual(expectedCommune.map(({ code }) => code));
  expect(elementsOf('BM01', 'district')).toEqual(expectedDistrict.map(({ code }) => code));
});

test('support goes by district, plans by district, registration by commune', () => {
  expect(elementsOf('BM02', 'district')).toEqual(proposed.filter((code) => code.startsWith('HT')));
  expect(elementsOf('BM03', 'district')).toEqual(proposed.filter((code) => code.startsWith('KH')));
  expect(elementsOf('BM03', 'communes')).toEqual(['XA01', 'XA02', 'XA03']);
  expect(form('BM02')?.blocks).toHaveLength(1);
});

test('a district can give every element: none is left without a form', () => {
  const asked = new Set<string>(groups.filter((group) => group.form !== 'BM04').flatMap((group) => group.elements));
  expect(proposed.filter((code) => !asked.has(code))).toEqual([]);
});

test('only agencies of the plan fill the agency form, each its own group', () => {
  const filled = groups.filter((group) => group.rows === 'agency');
  for (const group of filled) for (const agency of group.agencies ?? ['none']) expect(agencies).toContain(agency);
  const named = filled.flatMap((group) => group.agencies ?? []);
  expect(new Set(named).size).toBe(7);
  expect(named).toHaveLength(7);
  expect(groups.filter((group) => group.rows !== 'agency' && group.agencies)).toEqual([]);
});

test.each(['data-elements.json', 'rules.json', 'forms.json'])('%s is NFC', (file) => {
  expect(textOf(file)).toBe(textOf(file).normalize('NFC'));
});
