import { AppFailure } from '../../shared/errors/app-error.ts';
import type { EntryId, RegisterCode } from '../../shared/ids.ts';
import type { RegisterContent } from '../../shared/registers/registers.contract.ts';
import type { Context } from '../context.ts';
import type { Database, Tx } from '../database/open.ts';
import { untilWritten } from '../database/until-written.ts';
import { readRegisters } from '../seed/read-seed.ts';
import { entryById, type StoredEntry } from './entries.repository.ts';
import { registerRows, type StoredRegister } from './registers.repository.ts';

export interface KnownRegister extends Omit<StoredRegister, 'content'> {
  readonly content: RegisterContent;
  readonly isChanged: boolean;
}

/** By code, as they came with the program; read once, for the files of a program that runs do not change. */
export function seededContents(resources: string): ReadonlyMap<string, RegisterContent> {
  const known = seeded.get(resources) ?? readContents(resources);
  seeded.set(resources, known);
  return known;
}

const seeded = new Map<string, ReadonlyMap<string, RegisterContent>>();

const readContents = (resources: string): ReadonlyMap<string, RegisterContent> =>
  new Map(readRegisters(resources).map(({ code, number: _, origin: __, ...content }) => [code, content]));

/** The program's own definitions, each as the office has changed it, and the office's own. */
export const knownRegisters = ({ resources }: Pick<Context, 'resources'>, db: Database | Tx) =>
  everyRegister(db, resources);

const everyRegister = untilWritten(async (db, resources: string): Promise<readonly KnownRegister[]> => {
  const ours = seededContents(resources);
  return (await registerRows(db)).flatMap(({ content, ...row }) => {
    const known = content ?? ours.get(row.code);
    return known === undefined
      ? []
      : [{ ...row, content: known, isChanged: content !== null && row.origin === 'proposed' }];
  });
});

export async function requireRegister(context: Context, db: Database | Tx, code: RegisterCode): Promise<KnownRegister> {
  const found = (await knownRegisters(context, db)).find((register) => register.code === code);
  if (found === undefined) throw new AppFailure({ code: 'not-found', entity: 'register', id: code });
  return found;
}

/** The register an entry is in. */
export async function requireRegisterOf(
  context: Context,
  tx: Database | Tx,
  registerId: number,
): Promise<KnownRegister> {
  const found = (await knownRegisters(context, tx)).find(({ id }) => id === registerId);
  if (found === undefined) throw new AppFailure({ code: 'not-found', entity: 'register', id: String(registerId) });
  return found;
}

export async function requireEntry(db: Database | Tx, id: EntryId): Promise<StoredEntry> {
  const found = await entryById(db, id);
  if (found === undefined) throw new AppFailure({ code: 'not-found', entity: 'register-entry', id: String(id) });
  return found;
}
