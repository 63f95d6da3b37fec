import { describe, expect, test } from 'vitest';
import { isClause } from '../../../shared/plan-reader/proposal.ts';
import type { Role } from '../../../shared/tasks/task-seed.ts';
import { planSeed, seedText, tasksSeed } from '../plan/seed-files.ts';
import { bodiesIn, districts, labelled, readText } from './reading.ts';

const proposal = readText(seedText('plan-2023.txt'));
const lines = labelled(proposal);
const plan = planSeed();
const { tasks } = tasksSeed();
const texts = (kind: string) =>
  lines.filter((line) => line.kind === kind).map(({ printed, text }) => `${printed} ${text}`.trim());

/** What the plan's own words say, against what the seed's careful reading took from them. */
function score(role: Role) {
  const pairs = tasks.map(({ clause, assignments }) => {
    const line = lines.find(({ label }) => label === clause);
    const found = line === undefined ? [] : bodiesIn(line, role, proposal);
    const wanted = assignments.filter((one) => one.role === role && one.basis === 'text').map(({ agency }) => agency);
    return { found: found.flatMap((code) => (code === 'districts' ? districts : [code])), wanted };
  });
  const right = pairs.reduce((sum, { found, wanted }) => sum + found.filter((code) => wanted.includes(code)).length, 0);
  const found = pairs.reduce((sum, pair) => sum + pair.found.length, 0);
  const wanted = pairs.reduce((sum, pair) => sum + pair.wanted.length, 0);
  return { right, found, wanted, precision: right / found, recall: right / wanted };
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

describe('the plan of 2023, read by the rules', () => {
  test('the score', () => {
    const [leads, supports] = [score('lead'), score('support')];
    const inParts = lines.filter(({ kind, label }) => kind === 'task' && /^(III|IV)\./.test(label));
    const headings = lines.filter(({ kind, section }) => kind === 'heading' && section === 'IV');
    const targets = lines.filter(({ kind }) => kind === 'target');
    console.log(
      `plan reader on ke-hoach-2023: ${inParts.length}/53 tasks, ${headings.length}/16 headings of part IV, ` +
        `${targets.length}/8 targets; leads precision ${percent(leads.precision)} recall ${percent(leads.recall)} ` +
        `(${leads.right} of ${leads.wanted}), supports precision ${percent(supports.precision)} ` +
        `recall ${percent(supports.recall)} (${supports.right} of ${supports.wanted})`,
    );
    expect([inParts.length, headings.length, targets.length]).toEqual([53, 16, 8]);
    expect(leads).toMatchObject({ precision: 1, recall: 1 });
    expect(supports.precision).toBeGreaterThan(0.95);
    expect(supports.recall).toBeGreaterThan(0.92);
  });

  test('headings: codes, numbers and titles of the seed, the number 11 twice', () => {
    const headings = lines.filter(({ kind }) => kind === 'heading');
    const read = headings.map(({ label, section, printed, text }) => [label, section, printed, text]);
    expect(read).toEqual(
      plan.sections.map(({ code, parent, printedNumber, title }) => [code, parent, printedNumber, title]),
    );
    expect(read.filter(([, , printed]) => printed === '11.').map(([code]) => code)).toEqual(['IV.11', 'IV.11bis']);
  });

  test('clauses: labels, kinds, numbers and words of the seed, pages joined', () => {
    const clauses = lines.filter(({ kind }) => isClause(kind));
    expect(clauses.map(({ label, section, kind, printed, text }) => [label, section, kind, printed, text])).toEqual(
      plan.clauses.map(({ label, section, kind, printedNumber, text }) => [label, section, kind, printedNumber, text]),
    );
  });

  test('title, recipients and the signature block stand apart', () => {
    expect(texts('title')).toEqual([plan.title]);
    expect(texts('recipient')).toEqual(plan.recipients);
    expect(texts('signature')).toEqual(plan.signature);
    expect(texts('matter')).toEqual([plan.numberLine, plan.dateLine, plan.typeName, 'Nơi nhận:']);
  });

  test('nothing is unsure, unsorted, new or lost', () => {
    expect(lines.filter(({ unsure, kind }) => unsure || kind === 'unsorted')).toEqual([]);
    expect(proposal.newBodies).toEqual([]);
    expect(proposal.characters).toEqual({ source: 18_759, kept: 18_759 });
    expect(proposal.suggestion).toEqual({ year: 2023, code: 'KH2023-PCMD', title: plan.title });
  });
});
