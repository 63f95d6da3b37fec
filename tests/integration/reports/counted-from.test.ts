import { expect, test } from 'vitest';
import { saveSampleOffice } from '../../../electron/office/save-office.ts';
import { countedFrom } from '../../../electron/reports/counted-from.ts';
import { gatherReportFacts } from '../../../electron/reports/gather-report-facts.ts';
import { readSeed } from '../../../electron/seed/read-seed.ts';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import { parseCountedSource } from '../../../shared/reports/counted-source.ts';
import { ReportChoice } from '../../../shared/reports/report-choice.ts';
import { reportPaper } from '../../../shared/reports/report-paper.ts';
import { aContext, resources } from '../../builders/an-app.ts';

const january = PeriodCode.parse('2023-M01');

test('every number of bodies or tasks that a report prints is as long as the list it leads to', async () => {
  const context = aContext('2023-02-10');
  saveSampleOffice(context.handle, readSeed(resources).office, context.clock.now());
  const annexes = ['sources'];
  const facts = await gatherReportFacts(context, ReportChoice.parse({ period: january, annexes }));
  const printed = reportPaper(facts).parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === 'paragraph') return block.runs.flatMap((run) => (run.kind === 'figure' ? [run] : []));
      return block.kind === 'table'
        ? block.rows.flatMap(({ cells }) => cells.map(({ text, source }) => ({ text, source: source ?? '' })))
        : [];
    }),
  );
  const counted = printed.flatMap(({ text, source }) => {
    const of = parseCountedSource(source);
    return of === undefined || !/^\d+$/.test(text) ? [] : [{ text, of }];
  });
  expect(new Set(counted.map(({ of }) => of.of))).toEqual(new Set(['submissions', 'tasks']));
  for (const { text, of } of counted) {
    const list = await countedFrom(context, of, january);
    const lines = list.of === 'submissions' ? list.bodies : list.tasks;
    expect(lines.filter(({ isCounted }) => isCounted).length, JSON.stringify(of)).toBe(Number(text));
  }
});
