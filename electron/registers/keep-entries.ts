import type { z } from 'zod';
import { AppFailure } from '../../shared/errors/app-error.ts';
import type { EntryId } from '../../shared/ids.ts';
import { type EntryContent, entryProblems } from '../../shared/registers/entry.ts';
import type { RegisterContent, registersContract } from '../../shared/registers/registers.contract.ts';
import type { Context } from '../context.ts';
import type { Tx } from '../database/open.ts';
import { placeName } from '../places/places.repository.ts';
import { deleteEntry, entryById, insertEntry, logEntry, type StoredEntry, updateEntry } from './entries.repository.ts';
import { inFedStep } from './in-fed-step.ts';
import { requireRegister, requireRegisterOf } from './known-registers.ts';

type Input<Op extends keyof typeof registersContract> = z.output<(typeof registersContract)[Op]['input']>;

export const addEntry = (context: Context) => (input: Input<'add'>) =>
  inFedStep(context, 'registers.add', async (tx) => {
    const register = await requireRegister(context, tx, input.register);
    if (register.retired === 1) throw new AppFailure({ code: 'not-found', entity: 'register', id: register.code });
    const placeName = await judged(tx, register.content, input.entry);
    const id = await insertEntry(tx, register.id, input.entry, placeName);
    await logEntry(tx, { id, before: null, after: input.entry, at: context.clock.now() });
    return { id };
  });

export const changeEntry =
  (context: Context) =>
  ({ id, entry }: Input<'change'>) =>
    inFedStep(context, 'registers.change', async (tx) => {
      const before = await requireEntry(tx, id);
      const { content } = await requireRegisterOf(context, tx, before.registerId);
      const placeName = await judged(tx, content, entry);
      await updateEntry(tx, id, entry, placeName);
      await logEntry(tx, { id, before: contentOf(before), after: entry, at: context.clock.now() });
      return { id };
    });

export const removeEntry =
  (context: Context) =>
  ({ id }: Input<'remove'>) =>
    inFedStep(context, 'registers.remove', async (tx) => {
      const before = await requireEntry(tx, id);
      await deleteEntry(tx, id);
      await logEntry(tx, { id, before: contentOf(before), after: null, at: context.clock.now() });
      return { id };
    });

async function requireEntry(tx: Tx, id: EntryId): Promise<StoredEntry> {
  const found = await entryById(tx, id);
  if (found === undefined) throw new AppFailure({ code: 'not-found', entity: 'register-entry', id: String(id) });
  return found;
}

const contentOf = ({ id: _id, registerId: _register, ...content }: StoredEntry): EntryContent => content;

/** Answers the name of the place, once the entry fits the definition. */
async function judged(tx: Tx, { fields }: RegisterContent, entry: EntryContent): Promise<string> {
  const problems = entryProblems(fields, entry);
  if (problems.length > 0) {
    const named = problems.map(({ field, fault }) => ({ path: `entry.values.${field}`, issue: fault }));
    throw new AppFailure({ code: 'invalid-input', problems: named });
  }
  const name = await placeName(tx, entry.place);
  if (name === undefined) throw new AppFailure({ code: 'not-found', entity: 'place', id: String(entry.place) });
  return name;
}
