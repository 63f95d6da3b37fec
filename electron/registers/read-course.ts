import type { z } from 'zod';
import type { EntryId } from '../../shared/ids.ts';
import { type OpeningStep, type RegisterLife, stepNamed } from '../../shared/registers/register-life.ts';
import type { RegisterContent, registersContract } from '../../shared/registers/registers.contract.ts';
import type { Context } from '../context.ts';
import { definitionChanges, lastWritten } from './definition-history.repository.ts';
import { entryById } from './entries.repository.ts';
import { type KnownRegister, requireRegisterOf, seededContents } from './known-registers.ts';
import { courseChanges, stepsOfEntries } from './steps.repository.ts';

type Course = z.output<(typeof registersContract)['course']['output']>;

/** The steps of a case; one that was called otherwise when it was written says so. */
export async function readCourse(context: Context, id: EntryId): Promise<Course> {
  const { db } = context;
  const [steps, changes] = [await stepsOfEntries(db, [id]), await courseChanges(db, id)];
  const entry = await entryById(db, id);
  const register = entry && (await requireRegisterOf(context, db, entry.registerId));
  const life = register?.content.life;
  // Of one that was removed only the history is left.
  if (register === undefined || life === undefined) return { steps, changes, openedAs: null, calledThen: [] };
  const called = await namesThen(context, register, id);
  const calledThen = steps.flatMap(({ id: step, step: code }) => {
    const definition = stepNamed(life, code);
    const name = definition === undefined ? null : called(`step ${step}`, definition);
    return name === null ? [] : [{ step, name }];
  });
  return { steps, changes, openedAs: called('entry', life.opening), calledThen };
}

/** What a step was called in the definition that held when it was last written; null: as it is called today. */
async function namesThen(context: Context, register: KnownRegister, entry: EntryId) {
  const changes = await definitionChanges(context.db, register.id);
  const written = changes.length === 0 ? new Map<string, number>() : await lastWritten(context.db, entry);
  const ours = seededContents(context.resources).get(register.code);
  const lifeAt = (at: number): RegisterLife | undefined => {
    const next = changes.find(({ id }) => id > at);
    return next === undefined ? register.content.life : lifeIn(next.before, ours);
  };
  return (field: string, { code, name }: OpeningStep): string | null => {
    const at = written.get(field);
    const life = at === undefined ? undefined : lifeAt(at);
    const then = life === undefined ? undefined : stepNamed(life, code)?.name;
    return then === undefined || then === name ? null : then;
  };
}

/** Null: the definition as it came with the program. */
const lifeIn = (content: RegisterContent | null, ours: RegisterContent | undefined): RegisterLife | undefined =>
  (content ?? ours)?.life;
