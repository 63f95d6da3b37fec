import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { ClauseSeed, PlanSeed, SectionSeed } from '../../../shared/plan/plan-seed.ts';
import { planSeed, seedText } from './seed-files.ts';

const plan = planSeed();

/** The page breaks of the source cut two sentences in half. */
const source = seedText('plan-2023.txt').replace('ngăn\n\nchặn', 'ngăn chặn').replace('bưu\n\nđiện', 'bưu điện');

const squeeze = (text: string) => text.replace(/\s+/gu, ' ').trim();
const lines = source
  .split('\n')
  .map(squeeze)
  .filter((line) => line !== '');

const clauseLine = (clause: ClauseSeed) => squeeze(`${clause.printedNumber} ${clause.text}`);
const sectionLines = (section: SectionSeed) => [
  squeeze(`${section.printedNumber} ${section.title}`),
  ...plan.clauses.filter((clause) => clause.section === section.code).map(clauseLine),
];
const ofKind = (kind: ClauseSeed['kind']) => plan.clauses.filter((clause) => clause.kind === kind).map(clauseLine);

const rebuilt = ({ numberLine, dateLine, typeName, title, sections, recipients, signature }: PlanSeed) => [
  ...[numberLine, dateLine, typeName, title, ...ofKind('preamble')],
  ...sections.flatMap(sectionLines),
  ...[...ofKind('closing'), 'Nơi nhận:', ...recipients, ...signature],
];

const sentences = (text: string) => text.split(/(?<=[.!?;])\s+/u).map(squeeze);

describe('the plan in the seed is the plan, word for word', () => {
  test('the source is the file as received, byte for byte', () => {
    const digest = createHash('sha256').update(seedText('plan-2023.txt'), 'utf8').digest('hex');
    expect(digest).toBe('cded509460bf485df57df81170a3c06cdf12c6c0a6a9be7b4075b501d96baee2');
  });

  test('the two page breaks are the only difference from the printed lines', () => {
    expect(seedText('plan-2023.txt').length - source.length).toBe(2);
  });

  test('the document rebuilt from the seed is the source, line by line and in order', () => {
    expect(rebuilt(plan)).toEqual(lines);
  });

  test('every sentence of parts I to V is in the seed', () => {
    const body = lines.slice(lines.indexOf('I. MỤC ĐÍCH, YÊU CẦU'), lines.indexOf('Nơi nhận:'));
    const seed = plan.sections.flatMap(sectionLines).concat(ofKind('closing')).join('\n');
    expect(body.length).toBeGreaterThan(90);
    expect(body.flatMap(sentences).filter((sentence) => !seed.includes(sentence))).toEqual([]);
  });

  test('no clause or heading of the seed is absent from the plan', () => {
    const texts = [...plan.clauses.map((clause) => clause.text), ...plan.sections.map((section) => section.title)];
    expect(texts.map(squeeze).filter((text) => !source.includes(text))).toEqual([]);
  });

  test("the source's own slips are kept", () => {
    const texts = plan.clauses.map((clause) => clause.text).join('\n');
    for (const slip of ['Phân đầu', 'lãnh mạnh', 'Lòng ghép', 'truyền truyền', '*Toàn dân đoàn kết']) {
      expect(texts).toContain(slip);
    }
  });
});
