import type { guardContract } from '../../shared/guard/guard.contract.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import { newestBackup } from '../backup/find-backups.ts';
import type { Context } from '../context.ts';

export const guardHandlers = ({ db, folders, guard }: Context): Handlers<typeof guardContract> => ({
  state: async () => {
    const newest = await newestBackup({ db, folders });
    return {
      ...guard.state(),
      newestBackup:
        newest === undefined ? null : { fileName: newest.fileName, folder: newest.folder, madeAt: newest.madeAt },
    };
  },
  check: async () => ({ findings: [...(await guard.check())] }),
  accept: async () => ({ accepted: guard.accept() }),
});
