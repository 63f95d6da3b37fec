import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clauseCount, filtered, noTextFilter, readingOrder } from '../../../renderer/plan/text/reading-order.ts';
import type { PlanText } from '../../../shared/plan/plan.contract.ts';
import { searchWords } from '../../../shared/text/highlight.ts';
import { planSeed } from './seed-files.ts';

const section = (code: string, parent: string | null): PlanText['sections'][number] => ({
  code,
  parent,
  printedNumber: '1.',
  title: `Mục ${code}`,
});

const clause = (label: string, under: string | null, text = label): PlanText['clauses'][number] => ({
  label,
  section: under,
  kind: 'task',
  printedNumber: '-',
  text,
  origin: 'plan',
});

const aPlan = (sections: PlanText['sections'], clauses: PlanText['clauses']): PlanText => ({
  code: 'KH',
  title: 'Kế hoạch',
  year: 2023,
  field: '',
  issuer: '',
  note: '',
  sections,
  clauses,
  legalBases: [],
  recipients: [],
  signature: [],
});

describe('reading order', () => {
  test('what stands before the first heading comes first, what stands after the last comes last', () => {
    const plan = aPlan(
      [section('I', null), section('I.1', 'I')],
      [clause('mo-dau', null), clause('I.1-1', 'I.1'), clause('ket', null)],
    );
    const blocks = readingOrder(plan, []);
    expect(blocks.map(({ key, depth, clauses }) => [key, depth, clauses.map((read) => read.clause.label)])).toEqual([
      ['head', 1, ['mo-dau']],
      ['I', 1, []],
      ['I.1', 2, ['I.1-1']],
      ['foot', 1, ['ket']],
    ]);
  });

  test('a plan without any heading is one block, an empty one is none', () => {
    expect(readingOrder(aPlan([], [clause('1', null), clause('2', null)]), []).map(({ key }) => key)).toEqual(['head']);
    expect(readingOrder(aPlan([], []), [])).toEqual([]);
  });

  test('of the plan of 2023 every clause stands once, in the order of the document', () => {
    const { sections, clauses } = planSeed();
    const plan = aPlan(
      sections.map(({ seq: _seq, ...one }) => one),
      clauses.map(({ seq: _seq, ...one }) => ({ ...one, origin: 'plan' as const })),
    );
    const read = readingOrder(plan, []).flatMap((block) => block.clauses.map((one) => one.clause.label));
    expect(read).toEqual(clauses.map(({ label }) => label));
  });
});

describe('filter', () => {
  const blocks = readingOrder(
    aPlan(
      [section('I', null), section('II', null)],
      [clause('I-1', 'I', 'Xã Chiềng Ân ký cam kết'), clause('II-1', 'II', 'Đẩy mạnh *tuyên truyền*')],
    ),
    [],
  );
  const labels = (text: string) =>
    filtered(blocks, { text, kind: null }).flatMap(({ clauses }) => clauses.map((read) => read.clause.label));

  test('accents do not matter, the last word may be a beginning, headings without a hit go', () => {
    expect(labels('chieng an')).toEqual(['I-1']);
    expect(labels('day manh tuy')).toEqual(['II-1']);
    expect(labels('tuy day')).toEqual([]);
    expect(filtered(blocks, { text: 'cam', kind: null })).toHaveLength(1);
    expect(filtered(blocks, { ...noTextFilter, kind: 'target' })).toEqual([]);
    expect(filtered(blocks, noTextFilter)).toBe(blocks);
  });

  test('a clause is found by any of its own words, and never by more than it holds', () =>
    fc.assert(
      fc.property(fc.constantFrom(...blocks.flatMap(({ clauses }) => clauses)), fc.nat(), ({ clause: one }, at) => {
        const words = searchWords(one.text);
        const word = words[at % words.length] ?? '';
        expect(labels(word)).toContain(one.label);
        expect(clauseCount(filtered(blocks, { text: `${word} khong-co-chu-nay`, kind: null }))).toBe(0);
      }),
    ));
});
