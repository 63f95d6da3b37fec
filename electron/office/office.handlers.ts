import type { Handlers } from '../../shared/ipc/contract.ts';
import type { officeContract } from '../../shared/office/office.contract.ts';
import type { Context } from '../context.ts';
import { isOurOwn } from '../files/own-files.ts';
import { readSeed } from '../seed/read-seed.ts';
import { officeOf, writeOffice } from './office.repository.ts';
import { suggestedOffice } from './save-office.ts';

export const officeHandlers = (context: Context): Handlers<typeof officeContract> => ({
  get: async () => {
    const stored = await officeOf(context.db);
    const suggestion = suggestedOffice(readSeed(context.resources).office);
    return { office: stored?.office ?? null, isSample: stored?.isSample ?? false, suggestion };
  },
  save: async (office) => {
    writeOffice(context.handle, office, false, context.clock.now());
    return office;
  },
  chooseFolder: async ({ purpose }) => ({ folder: await context.host.chooseFolder(purpose) }),
  chooseFile: async ({ purpose }) => ({ file: await context.host.chooseFile(purpose) }),
  open: async ({ path }) => ({ opened: isOurOwn(path) && (await context.host.openPath(path)) }),
});
