import { existsSync } from 'node:fs';
import path from 'node:path';
import type { guardContract } from '../../shared/guard/guard.contract.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import { backups } from '../backup/backup.repository.ts';
import type { Context } from '../context.ts';

export const guardHandlers = ({ db, guard }: Context): Handlers<typeof guardContract> => ({
  state: async () => {
    const all = await backups(db);
    const newest = all.find(({ folder, fileName }) => existsSync(path.join(folder, fileName))) ?? all[0];
    return {
      ...guard.state(),
      newestBackup:
        newest === undefined ? null : { fileName: newest.fileName, folder: newest.folder, madeAt: newest.madeAt },
    };
  },
  check: async () => ({ findings: [...(await guard.check())] }),
  accept: async () => ({ accepted: guard.accept() }),
});
