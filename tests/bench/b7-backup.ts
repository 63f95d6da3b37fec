import { createHash } from 'node:crypto';
import { closeSync, copyFileSync, fsyncSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { copyInto } from '../../electron/backup/copy.repository.ts';
import { makeBackup } from '../../electron/backup/make-backup.ts';
import { unpack } from '../../electron/backup/unpack.ts';
import { atOnce } from '../../electron/backup/work.ts';
import type { Context } from '../../electron/context.ts';
import { type BenchLine, measurePairs, timing } from './measure.ts';
import { withDatabase } from './open-app.ts';
import { writeTenYearSet } from './ten-year-set.ts';

/** A backup that is read back and compared row by row, against a copy that is flushed and hashed; then its restore. */
export const backUp = (): Promise<BenchLine[]> =>
  withDatabase(async (context) => {
    writeTenYearSet(context.handle, 'traced');
    const made = await measurePairs(
      'B7',
      3,
      timing(() => makeBackup(context, 'exit')),
      timing(() => bareCopy(context)),
    );
    return [made, await measureRestore(context)];
  });

function bareCopy({ handle, folders }: Context): string {
  const [image, copy] = ['goc.sqlite', 'chep.sqlite'].map((name) => path.join(folders.root, name));
  if (image === undefined || copy === undefined) throw new Error('no names');
  try {
    copyInto(handle, image);
    copyFileSync(image, copy);
    flush(copy);
    return createHash('sha256').update(readFileSync(copy)).digest('hex');
  } finally {
    for (const file of [image, copy]) rmSync(file, { force: true });
  }
}

function flush(file: string): void {
  const descriptor = openSync(file, 'r+');
  fsyncSync(descriptor);
  closeSync(descriptor);
}

/** The ratio's floor is the minute a restore may take: 1 would be too slow by nothing. */
const minute = 60_000;

function measureRestore({ folders }: Context): Promise<BenchLine> {
  const [name = ''] = readdirSync(folders.backups).filter((each) => each.endsWith('.sdpluu'));
  const target = path.join(folders.root, 'khoi-phuc.sqlite');
  const restore = timing(() => {
    rmSync(target, { force: true });
    atOnce(unpack(path.join(folders.backups, name), null, target, folders));
  });
  return measurePairs('B7-restore', 1, restore, async () => minute, 4);
}
