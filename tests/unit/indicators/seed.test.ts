import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { DataElementSeed } from '../../../shared/forms/form-seed.ts';
import { expressionText } from '../../../shared/indicators/expression/words.ts';
import { IndicatorSeed } from '../../../shared/indicators/indicator-seed.ts';

const textOf = (file: string) => readFileSync(new URL(`../../../resources/seed/${file}`, import.meta.url), 'utf8');
const read = <S extends z.ZodType>(schema: S, file: string) => schema.parse(JSON.parse(textOf(file)));

const indicators = read(z.array(IndicatorSeed), 'indicators.json');
const elements = read(z.array(DataElementSeed), 'data-elements.json');
const plan = read(
  z.object({
    clauses: z.array(z.object({ label: z.string() })),
    targets: z.array(z.object({ indicator: z.string().nullable(), clause: z.string() })),
  }),
  'plan-2023.json',
);

const element = (code: string) => elements.find((each) => each.code === code);
const expressions = indicators.flatMap(({ numerator, denominator }) =>
  denominator ? [numerator, denominator] : [numerator],
);

test('the seventeen indicators of the plan, as the proposal defines them', () => {
  const rows = indicators.map((each) => [
    each.code,
    each.clause,
    each.presentation,
    expressionText(each.numerator),
    each.denominator === null ? '–' : expressionText(each.denominator),
  ]);
  expect(rows).toEqual([
    ['CT01', 'II.1.a', 'ratio', 'KH06', 'KH05'],
    ['CT02', 'II.1.b', 'ratio', 'số huyện có KH04 = có', 'số huyện'],
    ['CT03', 'II.1.b', 'strip', 'TT04', '–'],
    ['CT04', 'II.1.c', 'ratio', 'số xã có TT01 >= 1', 'số xã'],
    ['CT05', 'IV.11-8', 'ratio', 'số xã có TT01 >= 1', 'số xã'],
    ['CT06', 'II.2.a', 'ratio', 'số huyện có KH01 = có', 'số huyện'],
    ['CT07', 'II.2.a', 'ratio', 'số huyện có KH02 = có', 'số huyện'],
    ['CT08', 'II.2.a', 'ratio', 'số huyện có KH03 = có', 'số huyện'],
    ['CT09', 'II.2.b', 'ratio', 'HT03', 'HT02'],
    ['CT10', 'II.3', 'count', 'CS01', '–'],
    ['CT11', 'II.3', 'ratio', 'CS02', 'CS01'],
    ['CT12', 'II.4', 'ratio', 'DT02', 'DT01'],
    ['CT13', 'II.4', 'count', 'KT04', '–'],
    ['CT14', 'II.4', 'ratio', 'DT05', 'DT04'],
    ['CT15', 'II.4', 'ratio', 'DT06', 'DT04'],
    ['CT16', 'II.4', 'ratio', 'DT07', 'DT04'],
    ['CT17', 'II.5', 'ratio', 'số xã có XA01 = có', 'số xã'],
  ]);
});

test('handling of violations is three counts of different units, never one sum', () => {
  const withParts = indicators.filter(({ parts }) => parts !== undefined);
  expect(withParts.map(({ code, parts }) => [code, parts])).toEqual([['CT13', ['KT04', 'KT05', 'KT08']]]);
});

test('every element an indicator names exists', () => {
  const summed = expressions.flatMap((expr) => (expr.kind === 'sum' ? expr.elements : []));
  for (const code of [...summed, ...indicators.flatMap(({ parts }) => parts ?? [])])
    expect(element(code)).toBeDefined();
});

test('places are counted by an element of their level, yes by a yes/no question', () => {
  for (const expr of expressions) {
    if (expr.kind !== 'count-places') continue;
    expect(element(expr.element)?.levels).toContain(expr.level);
    expect(element(expr.element)?.valueType).toBe(expr.test === 'yes' ? 'yes-no' : 'count');
  }
});

test('a ratio of places divides by the places of the same level', () => {
  for (const { numerator, denominator } of indicators) {
    if (numerator.kind === 'count-places') expect(denominator).toEqual({ kind: 'places', level: numerator.level });
  }
});

test('a ratio of figures never mixes flow and stock', () => {
  for (const { numerator, denominator } of indicators) {
    if (numerator.kind !== 'sum' || denominator?.kind !== 'sum') continue;
    const kinds = [...numerator.elements, ...denominator.elements].map((code) => element(code)?.kind);
    expect(new Set(kinds).size).toBe(1);
  }
});

test('each clause is a paragraph of the plan, and each target of the plan finds its indicator under that clause', () => {
  const labels = plan.clauses.map(({ label }) => label);
  for (const { clause } of indicators) expect(labels).toContain(clause);
  const clauseOf = new Map<string, string>(indicators.map(({ code, clause }) => [code, clause]));
  for (const target of plan.targets) {
    if (target.indicator !== null) expect(clauseOf.get(target.indicator)).toBe(target.clause);
  }
});

test('a count with a denominator, or a ratio without one, does not parse', () => {
  const [ratio, count] = [
    indicators.find(({ code }) => code === 'CT11'),
    indicators.find(({ code }) => code === 'CT10'),
  ];
  expect(IndicatorSeed.safeParse(ratio).success).toBe(true);
  expect(IndicatorSeed.safeParse({ ...ratio, denominator: null }).success).toBe(false);
  expect(IndicatorSeed.safeParse({ ...count, denominator: ratio?.denominator }).success).toBe(false);
});

test('the file is NFC', () => {
  expect(textOf('indicators.json')).toBe(textOf('indicators.json').normalize('NFC'));
});
