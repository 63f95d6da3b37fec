import type { z } from 'zod';
import { AppFailure } from '../../shared/errors/app-error.ts';
import { type EntryContent, entryProblems } from '../../shared/registers/entry.ts';
import type { RegisterContent, registersContract } from '../../shared/registers/registers.contract.ts';
import type { Context } from '../context.ts';
import type { Tx } from '../database/open.ts';
import { placeName } from '../places/places.repository.ts';
import { deleteEntry, insertEntry, logEntry, type StoredEntry, updateEntry } from './entries.repository.ts';
import { danglingFields, refusePointedAt } from './entry-references.ts';
import { inFedStep } from './in-fed-step.ts';
import { refuseCourse, removeSteps } from './keep-steps.ts';
import { type KnownRegister, requireEntry, requireRegister, requireRegisterOf } from './known-registers.ts';

type Input<Op extends keyof typeof registersContract> = z.output<(typeof registersContract)[Op]['input']>;

export const addEntry = (context: Context) => (input: Input<'add'>) =>
  inFedStep(context, 'registers.add', async (tx) =>
    writeEntry(context, tx, await requireRegister(context, tx, input.register), input.entry),
  );

export const changeEntry = (context: Context) => (input: Input<'change'>) =>
  inFedStep(context, 'registers.change', (tx) => rewriteEntry(context, tx, input));

export const removeEntry = (context: Context) => (input: Input<'remove'>) =>
  inFedStep(context, 'registers.remove', (tx) => eraseEntry(context, tx, input));

/** Within a step that does more than this; the register as it stands in that step. */
export async function writeEntry(context: Context, tx: Tx, register: KnownRegister, entry: EntryContent) {
  if (register.retired === 1) throw new AppFailure({ code: 'not-found', entity: 'register', id: register.code });
  const placeName = await judged(tx, register.content, entry);
  const id = await insertEntry(tx, register.id, entry, placeName);
  logEntry(tx, { id, before: null, after: entry, at: context.clock.now() });
  return { id };
}

/** Within a step that does more than this. */
export async function rewriteEntry(context: Context, tx: Tx, { id, entry }: Input<'change'>) {
  const before = await requireEntry(tx, id);
  const { content } = await requireRegisterOf(context, tx, before.registerId);
  const placeName = await judged(tx, content, entry);
  updateEntry(tx, before, entry, placeName);
  if (content.life !== undefined) await refuseCourse(tx, { entry: { ...before, ...entry }, life: content.life });
  logEntry(tx, { id, before: contentOf(before), after: entry, at: context.clock.now() });
  return { id };
}

/** Within a step that does more than this. */
export async function eraseEntry(context: Context, tx: Tx, { id }: Input<'remove'>) {
  const before = await requireEntry(tx, id);
  await refusePointedAt(context, tx, before);
  await removeSteps(context, tx, before);
  await deleteEntry(tx, id);
  logEntry(tx, { id, before: contentOf(before), after: null, at: context.clock.now() });
  return { id };
}

const contentOf = ({ id: _id, registerId: _register, ...content }: StoredEntry): EntryContent => content;

/** Answers the name of the place, once the entry fits the definition. */
async function judged(tx: Tx, { fields }: RegisterContent, entry: EntryContent): Promise<string> {
  const problems = [
    ...entryProblems(fields, entry).map(({ field, fault }) => ({ path: `entry.values.${field}`, issue: fault })),
    ...(await danglingFields(tx, fields, entry.values)),
  ];
  if (problems.length > 0) throw new AppFailure({ code: 'invalid-input', problems });
  const name = await placeName(tx, entry.place);
  if (name === undefined) throw new AppFailure({ code: 'not-found', entity: 'place', id: String(entry.place) });
  return name;
}
