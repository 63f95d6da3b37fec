import { describe, expect, test } from 'vitest';
import { PlanSeed } from '../../../shared/plan/plan-seed.ts';
import { planSeed, seedText } from './seed-files.ts';

const plan = planSeed();
const clauseOf = (label: string) => plan.clauses.find((clause) => clause.label === label);
const unique = (values: readonly string[]) => new Set(values).size === values.length;

describe('sections', () => {
  test('codes are unique, each parent stands before its children, seq counts through the document', () => {
    const codes = plan.sections.map((section) => section.code);
    expect(unique(codes)).toBe(true);
    expect(plan.sections.map((section) => section.seq)).toEqual(codes.map((_, index) => index + 1));
    for (const [index, { parent }] of plan.sections.entries()) {
      expect(parent === null || codes.slice(0, index).includes(parent)).toBe(true);
    }
  });

  test('part IV has 16 headings; the number 11 is printed twice', () => {
    const headings = plan.sections.filter((section) => section.parent === 'IV');
    expect(headings).toHaveLength(16);
    const eleven = headings.filter((section) => section.printedNumber === '11.');
    expect(eleven.map(({ code, title }) => ({ code, title }))).toEqual([
      { code: 'IV.11', title: 'Ủy ban nhân dân các huyện, thành phố' },
      { code: 'IV.11bis', title: 'Chi cục Hải quan Sơn La' },
    ]);
  });
});

describe('clauses', () => {
  test('labels are unique and every clause stands in a section that exists', () => {
    const codes = plan.sections.map((section) => section.code);
    expect(unique(plan.clauses.map((clause) => clause.label))).toBe(true);
    expect(plan.clauses.map((clause) => clause.seq)).toEqual(plan.clauses.map((_, index) => index + 1));
    const outside = plan.clauses.filter(({ section }) => section === null || !codes.includes(section));
    expect(outside.map((clause) => clause.kind)).toEqual(['preamble', 'closing']);
  });

  test('53 clauses give work: as many under each heading as the plan prints', () => {
    const tasks = plan.clauses.filter((clause) => clause.kind === 'task');
    const count = (code: string) => tasks.filter((clause) => clause.section === code).length;
    const working = [...new Set(tasks.map((clause) => clause.section ?? ''))];
    expect(tasks).toHaveLength(53);
    expect(Object.fromEntries(working.map((code) => [code, count(code)]))).toEqual({
      'III.1': 2,
      'III.2.a': 3,
      'III.2.b': 7,
      'III.2.c': 2,
      'IV.1': 5,
      'IV.2': 2,
      'IV.3': 1,
      'IV.4': 1,
      'IV.5': 3,
      'IV.6': 1,
      'IV.7': 1,
      'IV.8': 2,
      'IV.9': 3,
      'IV.10': 3,
      'IV.11': 10,
      'IV.11bis': 1,
      'IV.12': 1,
      'IV.13': 3,
      'IV.14': 1,
      'IV.15': 1,
    });
  });

  test('labels point at the right paragraphs', () => {
    expect(clauseOf('II.1.c')?.text).toMatch(/^Phân đầu đạt ít nhất 80%/);
    expect(clauseOf('II.2.b')?.text).toMatch(/^100% số người bán dâm/);
    expect(clauseOf('III.2.b-6')?.text).toMatch(/^Phát hiện và xử lý kịp thời các hành vi sản xuất/);
    expect(clauseOf('III.2.b-7')?.text).toMatch(/^Xét xử nghiêm minh/);
    expect(clauseOf('III.3-1')?.kind).toBe('funding');
    expect(clauseOf('IV.11-8')?.text).toContain('ít nhất một hình thức tuyên truyền');
    expect(clauseOf('IV.11-10')?.text).toContain('định kỳ tháng, quý, năm');
    expect(clauseOf('IV.11bis-1')?.text).toMatch(/^Báo cáo và tham mưu với Cục Hải quan/);
    expect(clauseOf('V-1')?.kind).toBe('reporting');
  });
});

describe('targets', () => {
  test('17 targets, one indicator each, from clauses that exist', () => {
    const indicators = Array.from({ length: 17 }, (_, index) => `CT${String(index + 1).padStart(2, '0')}`);
    expect(plan.targets.map((target) => target.indicator)).toEqual(indicators);
    expect(unique(plan.targets.map((target) => target.code))).toBe(true);
    expect(plan.targets.filter((target) => clauseOf(target.clause) === undefined)).toEqual([]);
  });

  test('a target has a number exactly where its clause prints one for it', () => {
    const withoutNumber = plan.targets.filter((target) => target.value === null);
    expect(withoutNumber.map((target) => target.code)).toEqual(['CT-II.1.b-2', 'CT-II.3-1', 'CT-II.4-2']);
    expect(withoutNumber.every((target) => target.operator === null)).toBe(true);
    const atLeast = plan.targets.filter((target) => target.operator === '>=');
    expect(atLeast.map(({ code, value }) => ({ code, value }))).toEqual([
      { code: 'CT-II.1.c', value: { n: 80, scale: 0 } },
    ]);
    const exact = plan.targets.filter((target) => target.operator === '=');
    expect(exact).toHaveLength(13);
    expect(exact.every(({ value }) => value?.n === 100 && value.scale === 0)).toBe(true);
  });

  test('every target clause of part II has at least one target', () => {
    const aimed = new Set(plan.targets.map((target) => target.clause));
    const clauses = plan.clauses.filter((clause) => clause.kind === 'target').map((clause) => clause.label);
    expect(clauses).toHaveLength(8);
    expect(clauses.filter((label) => !aimed.has(label))).toEqual([]);
  });
});

describe('heading and citations', () => {
  test('number and date are blank in the source and stay blank', () => {
    expect(plan).toMatchObject({ code: 'KH2023-PCMD', year: 2023, number: null, issuedOn: null, status: 'draft' });
  });

  test('each citation is in its clause as printed', () => {
    const printedDay = (day: string) => day.split('-').map(Number).reverse().join('/');
    for (const { number, issuedOn, title, issuer, clause } of plan.legalBases) {
      const text = clauseOf(clause)?.text ?? '';
      for (const part of [number, title, issuer, issuedOn === null ? '' : printedDay(issuedOn)]) {
        expect(text).toContain(part);
      }
    }
  });

  test('every document number printed in a clause is cited', () => {
    const texts = plan.clauses.map((clause) => clause.text).join('\n');
    const printed = texts.match(/\d+\/[\p{L}\d/-]*\p{Lu}{2}[\p{L}-]*/gu) ?? [];
    const cited = plan.legalBases.map((basis) => basis.number);
    expect(printed).toHaveLength(5);
    expect(printed.filter((number) => !cited.some((known) => known.startsWith(number)))).toEqual([]);
  });
});

test('a field the schema does not know is refused', () => {
  expect(PlanSeed.safeParse({ ...plan, deadline: '2023-12-14' }).success).toBe(false);
});

test('all text is composed Unicode (NFC)', () => {
  for (const name of ['plan-2023.txt', 'plan-2023.json', 'tasks-2023.json', 'agencies.json', 'places.json']) {
    expect(seedText(name).normalize('NFC') === seedText(name), name).toBe(true);
  }
});
