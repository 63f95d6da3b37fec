import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import type { backupContract, Given } from '../../shared/backup/backup.contract.ts';
import type { Context } from '../context.ts';
import { noteCheck } from './backup.repository.ts';
import { analyze } from './copy.repository.ts';
import { unpack } from './unpack.ts';
import { inPieces } from './work.ts';

type Restored = z.output<(typeof backupContract)['restore']['output']>;

/** Until the new file is proven nothing of the present data is touched; then the program goes on with it. */
export const restore =
  (context: Pick<Context, 'clock' | 'desk' | 'folders' | 'replaceDatabase'>) =>
  async ({ file, passphrase }: Given): Promise<Restored> => {
    const database = path.join(context.folders.root, `.${randomUUID()}.tam`);
    const total = 3 * (statSync(file, { throwIfNoEntry: false })?.size ?? 0);
    const unpacked = await inPieces(context.desk, total, unpack(file, passphrase, database, context.folders));
    const { keptAs, db, handle } = await context.replaceDatabase(database);
    analyze(handle);
    const { madeAt } = unpacked;
    await noteCheck(db, 'restore', { at: context.clock.now(), fileName: path.basename(file), madeAt, isSound: true });
    return { madeAt, keptAs, missing: [...unpacked.missing] };
  };
