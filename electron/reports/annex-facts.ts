import type { PeriodCode } from '../../shared/calendar/period.ts';
import { coverage } from '../../shared/calendar/period-coverage.ts';
import type { Form } from '../../shared/forms/forms.contract.ts';
import { RegimeCode } from '../../shared/ids.ts';
import type { ReportAnnex } from '../../shared/reports/report-choice.ts';
import type { AnnexFacts } from '../../shared/reports/report-facts.ts';
import type { TimelinessBoard } from '../../shared/submissions/submissions.contract.ts';
import { holdsOn } from '../../shared/tasks/task-state.ts';
import type { TaskRow } from '../../shared/tasks/tasks.contract.ts';
import { allAgencies } from '../agencies/agencies.repository.ts';
import type { Context } from '../context.ts';
import type { GatheredFacts } from '../indicators/gather-facts.ts';
import { readInspectionTable } from '../inspections/read-inspection-table.ts';
import { gatherHead } from '../papers/gather-head.ts';
import { readTimeliness } from '../submissions/read-timeliness.ts';
import { type Elements, monthTable } from './report-figures.ts';
import { reportSources } from './report-sources.ts';
import { formRegimes } from './submission-facts.ts';

/** What the chosen annexes are made of, read only where they are chosen. */
export interface AnnexGrounds {
  readonly period: PeriodCode;
  readonly forms: readonly Form[];
  readonly elements: Elements;
  readonly facts: GatheredFacts;
  readonly tasks: readonly TaskRow[];
}

export async function annexFacts(context: Context, annex: ReportAnnex, grounds: AnnexGrounds): Promise<AnnexFacts> {
  const { period, forms, elements, facts } = grounds;
  switch (annex) {
    case 'targets':
      return { kind: 'targets', months: monthTable(forms, elements, facts, period) };
    case 'districts':
      return { kind: 'districts' };
    case 'inspections':
      return { kind: 'inspections', table: await readInspectionTable(context, period) };
    case 'timeliness':
      return { kind: 'timeliness', boards: await boardsOf(context, period), asOf: context.clock.today() };
    case 'tasks':
      return { kind: 'tasks', matrix: await matrixOf(context, grounds.tasks) };
    case 'sources':
      return { kind: 'sources', sources: reportSources(context, forms, elements, period) };
  }
}

/** The boards of the districts' regimes that come as often as the report or oftener, as far as its period goes. */
async function boardsOf(context: Context, period: PeriodCode): Promise<TimelinessBoard[]> {
  const until = coverage(period, 'administrative').to;
  const boards: TimelinessBoard[] = [];
  for (const { code } of await formRegimes(context)) {
    const board = await readTimeliness(context, RegimeCode.parse(code), until);
    if (board.periods.length > 0) boards.push(board);
  }
  return boards;
}

const matrixOf = async (context: Context, tasks: readonly TaskRow[]) => ({
  head: await gatherHead(context),
  size: 'A4' as const,
  districts: 'folded' as const,
  tasks: tasks.filter((task) => holdsOn(task, context.clock.today())),
  agencies: await allAgencies(context.db),
});
