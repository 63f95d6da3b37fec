import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Given } from '../../shared/backup/backup.contract.ts';
import type { Context } from '../context.ts';
import { unpack } from './unpack.ts';
import { inPieces } from './work.ts';

/** In the data folder: what is being looked at, each in a folder of its own; emptied when the program starts. */
export const pastFolder = 'xem-lai';

/** A copy is opened, so the backup stays as it is. The window removes the copy when it is closed. */
export const openPast =
  (context: Context) =>
  async ({ file, passphrase }: Given): Promise<{ madeAt: string }> => {
    const folder = path.join(context.folders.root, pastFolder, randomUUID());
    mkdirSync(folder, { recursive: true });
    try {
      const total = 3 * (statSync(file, { throwIfNoEntry: false })?.size ?? 0);
      const work = unpack(file, passphrase, path.join(folder, 'so-dieu-phoi.sqlite'), context.folders);
      const { madeAt } = await inPieces(context.desk, total, work);
      await context.host.openPast({ folder, madeAt });
      return { madeAt };
    } catch (cause) {
      rmSync(folder, { recursive: true, force: true });
      throw cause;
    }
  };
