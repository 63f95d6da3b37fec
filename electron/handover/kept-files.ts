import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { damaged, packNames } from '../../shared/handover/wording.ts';
import { Sha256 } from '../../shared/ids.ts';
import type { Context } from '../context.ts';
import { keptOriginal } from '../imports/original-file.ts';
import { registerFiles } from '../imports/registers/register-files.repository.ts';
import { entryEvidenceFiles } from '../registers/entry-evidence.repository.ts';
import { keptPrintPath } from '../reports/life/kept-print.ts';
import { keptPrintFiles, scanFiles } from '../reports/life/life.repository.ts';
import { keptPath } from '../tasks/keep-file.ts';
import { evidenceFiles, importedFiles } from './handover.repository.ts';

export interface KeptFiles {
  /** Paths of sound files, with the hash of their content and the folder of the pack they go to. */
  readonly found: readonly { readonly file: string; readonly sha256: string; readonly folder: string }[];
  /** Names of files that are gone or no longer what they were. */
  readonly missing: readonly string[];
}

/** Every original the database names, read once to see that it is still there and still the same. */
export async function keptFiles({ db, handle, folders }: Context): Promise<KeptFiles> {
  const imported = [...(await importedFiles(db)), ...(await registerFiles(db))].map(({ name, sha256 }) => ({
    name,
    sha256,
    file: keptOriginal(folders, sha256),
    folder: packNames.originals,
  }));
  const evidence = [...(await evidenceFiles(db)), ...(await entryEvidenceFiles(db)), ...scanFiles(handle)].map(
    ({ name, sha256 }) => ({
      name,
      sha256,
      file: keptPath(folders, { name, sha256: Sha256.parse(sha256) }),
      folder: packNames.originals,
    }),
  );
  const prints = keptPrintFiles(handle).map(({ name, sha256 }) => ({
    name,
    sha256,
    file: keptPrintPath(folders, sha256),
    folder: packNames.prints,
  }));
  const wanted = new Map([...imported, ...evidence, ...prints].map((each) => [each.file, each]));
  const checked = await inOrder([...wanted.values()], async (each) => ({ ...each, actual: await hashOf(each.file) }));
  return {
    found: checked.filter(({ sha256, actual }) => actual === sha256),
    missing: checked
      .filter(({ sha256, actual }) => actual !== sha256)
      .map(({ name, actual }) => (actual === undefined ? name : damaged(name))),
  };
}

/** One after the other: a thousand files are never open at once. */
async function inOrder<T, R>(items: readonly T[], act: (item: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (const item of items) done.push(await act(item));
  return done;
}

/** Undefined: not readable. */
export async function hashOf(file: string): Promise<string | undefined> {
  const hash = createHash('sha256');
  return pipeline(createReadStream(file), hash).then(
    () => hash.digest('hex'),
    () => undefined,
  );
}
