import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { DataElementSeed } from '../../../shared/forms/form-seed.ts';
import { RegisterSeed } from '../../../shared/registers/register-seed.ts';

const textOf = (file: string) => readFileSync(new URL(`../../../resources/seed/${file}`, import.meta.url), 'utf8');
const read = <S extends z.ZodType>(schema: S, file: string) => schema.parse(JSON.parse(textOf(file)));

const registers = read(z.array(RegisterSeed), 'registers.json');
const elements = new Set<string>(read(z.array(DataElementSeed), 'data-elements.json').map(({ code }) => code));
const plan = read(z.object({ clauses: z.array(z.object({ label: z.string() })) }), 'plan-2023.json');

const fed = registers.flatMap(({ feeds }) => feeds.map(({ element }) => element));
const numbersOf = (chosen: RegisterSeed[]) => chosen.map(({ number }) => number);

test('39 registers, numbered 1 to 39, each with a code and a name of its own', () => {
  expect(numbersOf(registers)).toEqual(Array.from({ length: 39 }, (_, index) => index + 1));
  expect(new Set(registers.map(({ code }) => code)).size).toBe(39);
  expect(new Set(registers.map(({ name }) => name)).size).toBe(39);
});

test('what a register feeds exists and has that one source', () => {
  for (const code of fed) expect(elements).toContain(code);
  expect(new Set(fed).size).toBe(fed.length);
});

test('registers feed what the proposal says', () => {
  const feeding = registers
    .filter(({ feeds }) => feeds.length > 0)
    .map(({ number, feeds }) => [number, feeds.map(({ element }) => element).join(' ')]);
  expect(feeding).toEqual([
    ...[
      [1, 'CS01'],
      [2, 'CS02'],
      [3, 'CS04'],
      [4, 'DT01 DT02 DT03'],
      [5, 'DT04 DT05 DT06 DT07 DT08'],
    ],
    ...[
      [6, 'KT05 KT06 KT08'],
      [7, 'KT01 KT02 KT03 KT04'],
      [8, 'KT07'],
      [10, 'DT09 DT10'],
      [11, 'XA01'],
      [12, 'XA02 XA03'],
    ],
    ...[
      [13, 'TT01 TT02 TT03 TT06'],
      [14, 'KH04'],
      [15, 'TT04'],
      [16, 'KH01 KH02 KH03'],
      [17, 'KH05 KH06'],
    ],
    ...[
      [20, 'NL01 NL02'],
      [22, 'HT01'],
      [23, 'HT02 HT03 HT04 HT07 HT08 HT09'],
      [24, 'HT10'],
      [25, 'CS05'],
    ],
    ...[
      [26, 'HT05 HT06'],
      [28, 'KP01 KP02 KP03 KP04'],
      [39, 'TT07'],
    ],
  ]);
});

test('whatever is near a person or a case is kept by count only', () => {
  const countsOnly = numbersOf(registers.filter(({ sensitivity }) => sensitivity === 'counts-only'));
  expect(countsOnly).toEqual([3, 5, 10, 19, 22, 23, 24, 25, 26, 31, 32, 33, 34]);
  for (const { feeds, sensitivity } of registers) {
    if (feeds.some(({ element }) => element.startsWith('HT'))) expect(sensitivity).toBe('counts-only');
  }
});

test('each register rests on paragraphs of the plan', () => {
  const labels = plan.clauses.map(({ label }) => label);
  for (const { clauses } of registers) for (const clause of clauses) expect(labels).toContain(clause);
});

test('a definition takes no field beyond its own: none for a person', () => {
  expect(RegisterSeed.safeParse(registers[0]).success).toBe(true);
  expect(RegisterSeed.safeParse({ ...registers[0], person: '' }).success).toBe(false);
});

test('the file is NFC', () => {
  expect(textOf('registers.json')).toBe(textOf('registers.json').normalize('NFC'));
});
