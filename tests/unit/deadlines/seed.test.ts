import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { DueRule, type RegimeReporters, RegimeSeed } from '../../../shared/deadlines/regime-seed.ts';
import { FormSeed } from '../../../shared/forms/form-seed.ts';

const textOf = (file: string) => readFileSync(new URL(`../../../resources/seed/${file}`, import.meta.url), 'utf8');
const read = <S extends z.ZodType>(schema: S, file: string) => schema.parse(JSON.parse(textOf(file)));

const regimes = read(z.array(RegimeSeed), 'regimes.json');
const forms = read(z.array(FormSeed), 'forms.json');
const agencies = read(z.object({ agencies: z.array(z.object({ code: z.string() })) }), 'agencies.json').agencies.map(
  ({ code }) => code,
);
const plan = read(z.object({ clauses: z.array(z.object({ label: z.string() })) }), 'plan-2023.json');

const under = (clause: string, reporters: RegimeReporters) =>
  regimes.filter((regime) => regime.clause === clause && regime.reporters === reporters);
const frequencies = (chosen: RegimeSeed[]) => [...new Set(chosen.map(({ frequency }) => frequency))];

test('codes and names are unique', () => {
  expect(new Set(regimes.map(({ code }) => code)).size).toBe(regimes.length);
  expect(new Set(regimes.map(({ name }) => name)).size).toBe(regimes.length);
});

test('every reporting duty of the plan has its regimes', () => {
  expect(new Set(regimes.map(({ clause }) => clause))).toEqual(
    new Set(['IV.11-10', 'V-1', 'IV.1-1', 'IV.2-2', 'IV.3-1', 'IV.11bis-1']),
  );
  const labels = plan.clauses.map(({ label }) => label);
  for (const { clause } of regimes) expect(labels).toContain(clause);
});

test('districts: month, quarter, year and on request under IV.11; year and on request under V, kept apart', () => {
  expect(frequencies(under('IV.11-10', 'districts'))).toEqual(['month', 'quarter', 'year', 'on-request']);
  expect(frequencies(under('V-1', 'districts'))).toEqual(['year', 'on-request']);
  expect(frequencies(under('V-1', 'agencies'))).toEqual(['year', 'on-request']);
  expect(under('V-1', 'agencies').every((regime) => regime.agencies === undefined)).toBe(true);
});

test('the monthly form of the districts is due two working days after the cut-off, a date set by the office', () => {
  const monthly = regimes.filter(({ frequency }) => frequency === 'month');
  expect(monthly).toHaveLength(1);
  expect(monthly[0]).toMatchObject({
    reporters: 'districts',
    receiver: 'so-ldtbxh',
    form: 'BM01',
    coverage: 'administrative',
    due: { kind: 'working-days-after-cut-off', days: 2 },
    dueBasis: 'office',
  });
});

test('the one date from a text is the Ministry letter, read strictly: before 20 December is by the 19th', () => {
  const dated = regimes.filter(({ due, dueBasis }) => dueBasis === 'text' && due.kind !== 'on-request');
  expect(dated.map(({ receiver, due }) => [receiver, due])).toEqual([
    ['bo-ldtbxh', { kind: 'fixed', month: 12, day: 19 }],
  ]);
  expect(dated[0]?.legalBasis).toContain('5109/LĐTBXH-PCTNXH');
});

test('the Sở reports to all three that the plan names', () => {
  const receivers = under('IV.1-1', 'province').map(({ receiver }) => receiver);
  expect(receivers).toEqual(['bo-ldtbxh', 'ubnd-tinh', 'ban-chi-dao']);
});

test('receivers and single reporters are agencies we know', () => {
  for (const regime of regimes) {
    expect(agencies).toContain(regime.receiver);
    for (const code of regime.agencies ?? []) expect(agencies).toContain(code);
  }
});

test('a form is asked of those who fill it, for periods it has', () => {
  for (const { form: code, reporters, frequency } of regimes) {
    if (code === null) continue;
    const form = forms.find((each) => each.code === code);
    expect(form?.reporter).toBe(reporters === 'districts' ? 'district' : 'agency');
    expect(form?.periodKinds).toContain(frequency);
  }
});

test('every form is collected for each of its periods, and once: no district types a figure twice', () => {
  const asked = regimes.flatMap(({ form, frequency }) => (form === null ? [] : [`${form} ${frequency}`])).sort();
  expect(asked).toEqual(forms.flatMap(({ code, periodKinds }) => periodKinds.map((kind) => `${code} ${kind}`)).sort());
});

test('every note says what the text says, and what the office set where it set anything', () => {
  for (const { note, dueBasis } of regimes) {
    expect(note).toContain('Văn bản:');
    if (dueBasis === 'office') expect(note).toContain('Văn phòng đặt:');
  }
});

test('a regime on request has no date, and a date must exist', () => {
  const [monthly, asked] = [regimes.find(({ code }) => code === 'CD01'), regimes.find(({ code }) => code === 'CD06')];
  expect(RegimeSeed.safeParse({ ...asked, due: monthly?.due }).success).toBe(false);
  expect(RegimeSeed.safeParse({ ...monthly, due: { kind: 'fixed', month: 1, day: 5 } }).success).toBe(false);
  expect(DueRule.safeParse({ kind: 'fixed', month: 6, day: 31 }).success).toBe(false);
  expect(DueRule.safeParse({ kind: 'fixed', month: 12, day: 31 }).success).toBe(true);
});

test('the file is NFC', () => {
  expect(textOf('regimes.json')).toBe(textOf('regimes.json').normalize('NFC'));
});
