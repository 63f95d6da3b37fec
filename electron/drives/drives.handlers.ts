import type { drivesContract } from '../../shared/drives/drives.contract.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import type { Context } from '../context.ts';
import { findDrives } from './find-drives.ts';
import { isThere } from './is-there.ts';

/** Which drives there are is asked of the file system alone: no program is started, nothing on a drive is read. */
export function drivesHandlers({ machine }: Context): Handlers<typeof drivesContract> {
  const find = findDrives(machine);
  return {
    list: async ({ folder }) => ({ drives: await find(), isThere: folder === null ? null : await isThere(folder) }),
  };
}
