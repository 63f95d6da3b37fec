import type { z } from 'zod';
import { AppFailure } from '../../shared/errors/app-error.ts';
import { type CaseStep, courseProblem, type StepContent } from '../../shared/registers/case.ts';
import { entryProblems } from '../../shared/registers/entry.ts';
import { type LifeStep, laterStep, type RegisterLife, stepNamed } from '../../shared/registers/register-life.ts';
import type { registersContract } from '../../shared/registers/registers.contract.ts';
import type { Context } from '../context.ts';
import type { Tx } from '../database/open.ts';
import type { StoredEntry } from './entries.repository.ts';
import { danglingFields } from './entry-references.ts';
import { inFedStep } from './in-fed-step.ts';
import { requireEntry, requireRegisterOf } from './known-registers.ts';
import { deleteStep, insertStep, logStep, stepById, stepsOfEntries, updateStep } from './steps.repository.ts';

type Input<Op extends keyof typeof registersContract> = z.output<(typeof registersContract)[Op]['input']>;

export const addStep =
  (context: Context) =>
  ({ entry, step }: Input<'addStep'>) =>
    inFedStep(context, 'registers.addStep', async (tx) => {
      const found = await requireCase(context, tx, entry);
      await refuseMisfit(tx, found.life, step);
      const id = await insertStep(tx, entry, step);
      await refuseCourse(tx, found);
      await logStep(tx, { entry, id, before: null, after: step, at: context.clock.now() });
      return { id };
    });

export const changeStep =
  (context: Context) =>
  ({ id, step }: Input<'changeStep'>) =>
    inFedStep(context, 'registers.changeStep', async (tx) => {
      const before = await requireStep(tx, id);
      const found = await requireCase(context, tx, before.entry);
      await refuseMisfit(tx, found.life, step);
      await updateStep(tx, id, step);
      await refuseCourse(tx, found);
      await logStep(tx, { entry: before.entry, id, before: contentOf(before), after: step, at: context.clock.now() });
      return { id };
    });

/** What followed from it must still be able to stand. */
export const removeStep =
  (context: Context) =>
  ({ id }: Input<'removeStep'>) =>
    inFedStep(context, 'registers.removeStep', async (tx) => {
      const before = await requireStep(tx, id);
      const found = await requireCase(context, tx, before.entry);
      await deleteStep(tx, id);
      await refuseCourse(tx, found);
      await logStep(tx, { entry: before.entry, id, before: contentOf(before), after: null, at: context.clock.now() });
      return { id };
    });

/** With the entry go its steps, each with its place in the history. */
export async function removeSteps(context: Context, tx: Tx, { id: entry }: StoredEntry): Promise<void> {
  for (const step of (await stepsOfEntries(tx, [entry])).toReversed()) {
    await deleteStep(tx, step.id);
    await logStep(tx, { entry, id: step.id, before: contentOf(step), after: null, at: context.clock.now() });
  }
}

interface Case {
  readonly entry: StoredEntry;
  readonly life: RegisterLife;
}

async function requireCase(context: Context, tx: Tx, id: StoredEntry['id']): Promise<Case> {
  const entry = await requireEntry(tx, id);
  const { content, code } = await requireRegisterOf(context, tx, entry.registerId);
  if (content.life === undefined) throw new AppFailure({ code: 'not-found', entity: 'register-step', id: code });
  return { entry, life: content.life };
}

async function requireStep(tx: Tx, id: CaseStep['id']): Promise<CaseStep> {
  const found = await stepById(tx, id);
  if (found === undefined) throw new AppFailure({ code: 'not-found', entity: 'register-step', id: String(id) });
  return found;
}

const contentOf = ({ id: _id, entry: _entry, ...content }: CaseStep): StepContent => content;

async function refuseMisfit(tx: Tx, life: RegisterLife, step: StepContent): Promise<void> {
  const fields = fieldsOf(life, step);
  const problems = [
    ...entryProblems(fields, step).map(({ field, fault }) => ({ path: `entry.values.${field}`, issue: fault })),
    ...(await danglingFields(tx, fields, step.values)),
  ];
  if (problems.length > 0) throw new AppFailure({ code: 'invalid-input', problems });
}

/** The opening is the entry itself, never one of its steps. */
function fieldsOf(life: RegisterLife, { step }: StepContent): LifeStep['fields'] {
  const definition = laterStep(life, step);
  if (definition === undefined) throw new AppFailure({ code: 'not-found', entity: 'register-step', id: step });
  return definition.fields;
}

/** Judged as it would stand: what cannot be is taken back with the transaction. */
export async function refuseCourse(tx: Tx, { entry, life }: Case): Promise<void> {
  const problem = courseProblem(life, entry.on, await stepsOfEntries(tx, [entry.id]));
  if (problem === undefined) return;
  const name = stepNamed(life, problem.step)?.name ?? problem.step;
  throw new AppFailure({ code: 'course-refused', step: name, fault: problem.fault });
}
