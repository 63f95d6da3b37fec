import { AppFailure, type InputProblem } from '../../shared/errors/app-error.ts';
import { EntryId } from '../../shared/ids.ts';
import type { EntryValues } from '../../shared/registers/entry.ts';
import type { RegisterField } from '../../shared/registers/register-field.ts';
import type { RegisterContent } from '../../shared/registers/registers.contract.ts';
import { entryName } from '../../shared/registers/value-text.ts';
import type { Context } from '../context.ts';
import type { Database, Tx } from '../database/open.ts';
import { entriesWithIds, registerOfEntry, type StoredEntry, valueCount } from './entries.repository.ts';
import { type KnownRegister, knownRegisters } from './known-registers.ts';

const pointing = (fields: readonly RegisterField[]): RegisterField[] => fields.filter(({ kind }) => kind === 'entry');

const allFields = ({ fields, life }: RegisterContent): readonly RegisterField[] => [
  ...fields,
  ...(life?.steps.flatMap((step) => step.fields) ?? []),
];

/** The fields that point at nothing, or at an entry of another register than theirs. */
export async function danglingFields(
  tx: Tx,
  fields: readonly RegisterField[],
  values: EntryValues,
): Promise<InputProblem[]> {
  const used = pointing(fields).filter(({ code }) => values[code] !== undefined);
  const found = await Promise.all(used.map(({ code }) => registerOfEntry(tx, EntryId.parse(values[code]))));
  return used
    .filter(({ of }, at) => found[at] === undefined || found[at] !== of)
    .map(({ code }) => ({ path: `entry.values.${code}`, issue: 'no-such-entry' }));
}

/** An entry that others point at is not removed under them. */
export async function refusePointedAt(context: Context, tx: Tx, { id, registerId }: StoredEntry): Promise<void> {
  const registers = await knownRegisters(context, tx);
  const own = registers.find((register) => register.id === registerId);
  for (const register of registers) {
    const fields = pointing(allFields(register.content)).filter(({ of }) => of === own?.code);
    for (const { code } of fields) {
      const entries = await valueCount(tx, register.id, code, id);
      if (entries > 0) throw new AppFailure({ code: 'entry-pointed-at', register: register.content.name, entries });
    }
  }
}

/** What the entries pointed at by these are called, by their id. */
export async function pointedNames(
  context: Context,
  db: Database,
  { content }: Pick<KnownRegister, 'content'>,
  entries: readonly Pick<StoredEntry, 'values'>[],
): Promise<ReadonlyMap<number, string>> {
  const fields = pointing(allFields(content));
  const ids = fields.flatMap(({ code }) => entries.flatMap(({ values }) => EntryId.safeParse(values[code]).data ?? []));
  if (ids.length === 0) return new Map();
  const registers = new Map((await knownRegisters(context, db)).map(({ id, content: { fields: own } }) => [id, own]));
  const found = await entriesWithIds(db, [...new Set(ids)]);
  return new Map(found.map((entry) => [entry.id, entryName(registers.get(entry.registerId) ?? [], entry)]));
}
