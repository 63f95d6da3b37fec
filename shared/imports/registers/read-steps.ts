import { compareDays, type Day } from '../../calendar/day.ts';
import { StepId } from '../../ids.ts';
import { courseProblem, StepContent } from '../../registers/case.ts';
import { type EntryValue, type EntryValues, entryProblems } from '../../registers/entry.ts';
import type { RegisterField } from '../../registers/register-field.ts';
import { type LifeStep, laterStep, type RegisterLife } from '../../registers/register-life.ts';
import { fieldsOf } from '../../registers/step-columns.ts';
import { type ColumnMeaning, stepMeaning } from './column-meaning.ts';
import type { RowProblem } from './row-problem.ts';
import type { At, Read } from './row-values.ts';

/** What a row says under a head, and where that stands. */
export interface RowCells {
  readonly has: (meaning: ColumnMeaning) => boolean;
  readonly at: (meaning: ColumnMeaning) => At;
  readonly day: (meaning: ColumnMeaning) => Read<Day>;
  readonly value: (field: RegisterField, meaning: ColumnMeaning) => Read<EntryValue>;
}

/** The steps a row tells of its case, each at most once; the case must be able to stand where they leave it. */
export function readSteps(
  cells: RowCells,
  life: RegisterLife | undefined,
  opened: Day | undefined,
  today: Day,
): { readonly steps: readonly StepContent[]; readonly problems: readonly RowProblem[] } {
  const read = (life?.steps ?? [])
    .filter((step) => step.retired !== true && cells.has(stepMeaning(step)))
    .map((step) => readStep(cells, step, today));
  const problems = read.flatMap((each) => each.problems);
  const steps = read.flatMap((each) => each.step ?? []);
  if (life === undefined || opened === undefined || problems.length > 0) return { steps, problems };
  const order = life.steps.map(({ code }) => code);
  // Steps of one day stand in the order of the life, as they are then written.
  const dated = steps.toSorted((a, b) => compareDays(a.on, b.on) || order.indexOf(a.step) - order.indexOf(b.step));
  return { steps: dated, problems: courseProblems(cells, life, opened, dated) };
}

interface ReadStep {
  readonly step: StepContent | undefined;
  readonly problems: readonly RowProblem[];
}

const noDocument = { number: '', day: null, title: '' };

function readStep(cells: RowCells, step: LifeStep, today: Day): ReadStep {
  const day = cells.day(stepMeaning(step));
  const values: EntryValues = {};
  const problems: RowProblem[] = 'problem' in day ? [day.problem] : [];
  const fields = fieldsOf(step);
  for (const field of fields) {
    const read = cells.value(field, stepMeaning(step, field));
    if ('problem' in read) problems.push(read.problem);
    else if (read.value !== undefined) values[field.code] = read.value;
  }
  if (problems.length > 0 || 'problem' in day) return { step: undefined, problems };
  const isSaid = day.value !== undefined || Object.keys(values).length > 0;
  if (!isSaid) return { step: undefined, problems };
  const at = cells.at(stepMeaning(step));
  if (day.value === undefined) return refused({ kind: 'no-step-day', ...at, step: step.name });
  if (compareDays(day.value, today) > 0) return refused({ kind: 'day-after-today', ...at });
  const missing = entryProblems(fields, { values }).map(({ field: code }): RowProblem => {
    const field = fields.find((each) => each.code === code);
    const where = field === undefined ? at : cells.at(stepMeaning(step, field));
    return { kind: 'missing', ...where, field: `${step.name}: ${field?.name ?? code}` };
  });
  const written = { step: step.code, on: day.value, values, document: noDocument, note: '' };
  const read = StepContent.safeParse(written);
  return read.success ? { step: read.data, problems: missing } : refused({ kind: 'too-long', ...at });
}

const refused = (problem: RowProblem): ReadStep => ({ step: undefined, problems: [problem] });

function courseProblems(cells: RowCells, life: RegisterLife, opened: Day, steps: readonly StepContent[]): RowProblem[] {
  const written = steps.map((step, at) => ({ ...step, id: StepId.parse(at + 1) }));
  const found = courseProblem(life, opened, written);
  const step = found === undefined ? undefined : laterStep(life, found.step);
  if (found === undefined || step === undefined) return [];
  return [{ kind: 'step-out-of-order', ...cells.at(stepMeaning(step)), step: step.name, fault: found.fault }];
}
