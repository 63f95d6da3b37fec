import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFigureSource } from '../../../shared/explain/figure-source.ts';
import { plainText, type Run } from '../../../shared/paper/document.ts';
import {
  type CountedSource,
  countedSource,
  parseCountedSource,
  SubmissionCount,
  TaskCount,
} from '../../../shared/reports/counted-source.ts';
import { guardReport } from '../../../shared/reports/guard-report.ts';
import { printedValues } from '../../../shared/reports/life/printed-values.ts';
import { sayTemplate } from '../../../shared/reports/outline/say-template.ts';
import { reportPaper } from '../../../shared/reports/report-paper.ts';
import { isAmong, standingOf } from '../../../shared/reports/standing.ts';
import { submissionSentence, taskSentence } from '../../../shared/reports/work-sentences.ts';
import { SubmissionState } from '../../../shared/submissions/submissions.contract.ts';
import { figuresIn } from './outline/said.ts';
import { reportFacts } from './report-facts.ts';

const sources: fc.Arbitrary<CountedSource> = fc.oneof(
  fc.constantFrom(...SubmissionCount.options).map((which) => ({ of: 'submissions', which }) as const),
  fc
    .record({ which: fc.constantFrom(...TaskCount.options), group: fc.option(fc.nat(40), { nil: null }) })
    .map((one) => ({ of: 'tasks', ...one }) as const),
);

test('what is written beside a number is read as the same, and is no figure of a form', () => {
  fc.assert(
    fc.property(sources, (source) => {
      expect(parseCountedSource(countedSource(source))).toEqual(source);
      expect(parseFigureSource(countedSource(source))).toBeUndefined();
    }),
  );
});

test.each(['', 'tasks:', 'tasks:late', 'submissions:done', 'submissions:late/1', 'tasks:done/x', 'element:TT02'])(
  '%j counts nothing',
  (text) => expect(parseCountedSource(text)).toBeUndefined(),
);

/** Each number of the sentence with what it counts. */
const numbersIn = (runs: readonly Run[]): string[] => figuresIn(runs);

describe('every number of a sentence leads to what it counts', () => {
  test('of submissions', () => {
    const runs = submissionSentence({ expected: 12, onTime: 9, late: ['A', 'B'], missing: ['C'] });
    expect(numbersIn(runs)).toEqual([
      '11 ← submissions:sent',
      '12 ← submissions:expected',
      '9 ← submissions:on-time',
      '2 ← submissions:late',
      '1 ← submissions:missing',
    ]);
    expect(numbersIn(submissionSentence({ expected: 12, onTime: 0, late: [], missing: ['A'] }))).toEqual([
      '12 ← submissions:expected',
    ]);
  });

  test('of tasks; a state that no task is in is not spoken of', () => {
    const facts = { total: 80, done: 30, inProgress: 50, notStarted: 0, groups: [], overdue: null };
    expect(numbersIn(taskSentence(facts))).toEqual(['80 ← tasks:total', '30 ← tasks:done', '50 ← tasks:in-progress']);
  });

  test('whatever the facts, no digit of a sentence is plain text', () => {
    const count = fc.nat(30);
    const names = fc.array(fc.constant('Huyện'), { maxLength: 5 });
    fc.assert(
      fc.property(count, names, names, count, count, (onTime, late, missing, done, inProgress) => {
        const expected = onTime + late.length + missing.length;
        const tasks = { total: done + inProgress, done, inProgress, notStarted: 0, groups: [], overdue: null };
        const runs = [...submissionSentence({ expected, onTime, late, missing }), ...taskSentence(tasks)];
        expect(runs.flatMap((run) => (run.kind === 'text' && /\d/.test(run.text) ? run.text : []))).toEqual([]);
      }),
    );
  });

  test('chips as well, the names of districts among them', () => {
    const submissions = { expected: 12, onTime: 11, late: [], missing: ['Huyện Sốp Cộp'] };
    const [said] = sayTemplate(
      '{số huyện đã gửi}, {huyện chưa gửi}, {số nhiệm vụ hoàn thành}; {kỳ}.',
      guardReport(reportFacts({ submissions })),
    ).paragraphs;
    const found = figuresIn(said?.runs ?? []);
    expect(found).toEqual([
      '11 ← submissions:sent',
      'huyện Sốp Cộp ← submissions:missing',
      expect.stringMatching(/← tasks:done$/),
    ]);
    expect(said === undefined ? '' : plainText(said)).toContain('huyện Sốp Cộp');
  });
});

test('the annex of sources says of each of them what it is counted from', () => {
  const annexes = [{ kind: 'sources', sources: { elements: [], files: [] } }] as const;
  const cells = reportPaper(reportFacts({ annexes })).parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flatMap((row) => row.cells) : [])),
  );
  const said = cells.flatMap(({ source }) => (parseCountedSource(source ?? '') === undefined ? [] : source));
  expect(said).toEqual([
    ...SubmissionCount.options.map((which) => countedSource({ of: 'submissions', which })),
    ...TaskCount.options.map((which) => countedSource({ of: 'tasks', which, group: null })),
  ]);
});

test('a signed report is not corrected because more has been sent since', () => {
  const values = printedValues(reportPaper(reportFacts({})));
  expect(values.map(({ source }) => source).filter((source) => parseCountedSource(source) !== undefined)).toEqual([]);
});

test('each body is sent or missing, and sent in time or late', () => {
  const states = fc.array(
    fc.constantFrom(...SubmissionState.options).map((state) => ({ state })),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(states, (reports) => {
      const standing = standingOf(reports);
      const [sent, onTime, late, missing] = (['sent', 'on-time', 'late', 'missing'] as const).map((which) =>
        isAmong(which, standing),
      );
      expect(sent).toBe(!missing);
      expect(sent).toBe(onTime || late);
      expect(onTime && late).toBe(false);
      expect(isAmong('expected', standing)).toBe(true);
      expect(onTime).toBe(reports.every(({ state }) => state === 'on-time'));
    }),
  );
});
