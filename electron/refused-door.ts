import type { AppError } from '../shared/errors/app-error.ts';
import { type RefusedFile, refusedHandlers } from './backup/refused.handlers.ts';
import type { Context } from './context.ts';
import { type Door, doorOver } from './ipc/door.ts';
import { lockingHandlers } from './screen-lock/screen-lock.handlers.ts';

type Refused = RefusedFile &
  Pick<Context, 'clock' | 'desk' | 'folders' | 'host' | 'replaceDatabase' | 'screenLock'> & {
    readonly onChanged: () => void;
  };

/** Of a start that was refused: what brings a backup back is answered, behind the same lock; all else with why. */
export const refusedDoor = (refusal: AppError, given: Refused): Door =>
  doorOver(
    {
      backup: refusedHandlers(given),
      office: { chooseFile: async ({ purpose }) => ({ file: await given.host.chooseFile(purpose) }) },
      screenLock: lockingHandlers(given),
    },
    {
      onChanged: given.onChanged,
      log: given.log,
      isLocked: () => given.screenLock.state().isLocked,
      otherwise: () => refusal,
    },
  );
