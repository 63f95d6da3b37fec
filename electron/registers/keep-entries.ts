import type { z } from 'zod';
import { AppFailure } from '../../shared/errors/app-error.ts';
import { type EntryContent, entryProblems } from '../../shared/registers/entry.ts';
import type { RegisterContent, registersContract } from '../../shared/registers/registers.contract.ts';
import type { Context } from '../context.ts';
import type { Tx } from '../database/open.ts';
import { allPlaces } from '../places/places.repository.ts';
import { inOneStep } from '../undo/in-one-step.ts';
import { deleteEntry, insertEntry, logEntry, type StoredEntry, updateEntry } from './entries.repository.ts';
import { danglingFields, refusePointedAt } from './entry-references.ts';
import { refuseCourse, removeSteps } from './keep-steps.ts';
import { requireEntry, requireRegister, requireRegisterOf } from './known-registers.ts';

type Input<Op extends keyof typeof registersContract> = z.output<(typeof registersContract)[Op]['input']>;

export const addEntry = (context: Context) => (input: Input<'add'>) =>
  inOneStep(context, 'registers.add', async (tx) => {
    const register = await requireRegister(context, tx, input.register);
    if (register.retired === 1) throw new AppFailure({ code: 'not-found', entity: 'register', id: register.code });
    const placeName = await judged(context, tx, register.content, input.entry);
    const id = await insertEntry(tx, register.id, input.entry, placeName);
    await logEntry(tx, { id, before: null, after: input.entry, at: context.clock.now() });
    return { id };
  });

export const changeEntry =
  (context: Context) =>
  ({ id, entry }: Input<'change'>) =>
    inOneStep(context, 'registers.change', async (tx) => {
      const before = await requireEntry(tx, id);
      const { content } = await requireRegisterOf(context, tx, before.registerId);
      const placeName = await judged(context, tx, content, entry);
      await updateEntry(tx, id, entry, placeName);
      if (content.life !== undefined) await refuseCourse(tx, { entry: { ...before, ...entry }, life: content.life });
      await logEntry(tx, { id, before: contentOf(before), after: entry, at: context.clock.now() });
      return { id };
    });

export const removeEntry =
  (context: Context) =>
  ({ id }: Input<'remove'>) =>
    inOneStep(context, 'registers.remove', async (tx) => {
      const before = await requireEntry(tx, id);
      await refusePointedAt(context, tx, before);
      await removeSteps(context, tx, before);
      await deleteEntry(tx, id);
      await logEntry(tx, { id, before: contentOf(before), after: null, at: context.clock.now() });
      return { id };
    });

const contentOf = ({ id: _id, registerId: _register, ...content }: StoredEntry): EntryContent => content;

/** Answers the name of the place, once the entry fits the definition. */
async function judged(context: Context, tx: Tx, { fields }: RegisterContent, entry: EntryContent): Promise<string> {
  const problems = [
    ...entryProblems(fields, entry).map(({ field, fault }) => ({ path: `entry.values.${field}`, issue: fault })),
    ...(await danglingFields(context, tx, fields, entry.values)),
  ];
  if (problems.length > 0) throw new AppFailure({ code: 'invalid-input', problems });
  const place = (await allPlaces(tx)).find(({ id }) => id === entry.place);
  if (place === undefined) throw new AppFailure({ code: 'not-found', entity: 'place', id: String(entry.place) });
  return place.name;
}
