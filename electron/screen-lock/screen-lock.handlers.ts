import type { AuditEvent } from '../../shared/audit/audit.contract.ts';
import { strengthOf } from '../../shared/backup/passphrase.ts';
import { AppFailure } from '../../shared/errors/app-error.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import type { LockAnswer, screenLockContract } from '../../shared/screen-lock/screen-lock.contract.ts';
import type { Context } from '../context.ts';
import { recordEvent } from '../guard/guard.repository.ts';

/** What the lock itself answers, whatever becomes of the database. */
export const lockingHandlers = ({ screenLock }: Pick<Context, 'screenLock'>): Pick<LockHandlers, Locking> => ({
  state: async () => screenLock.state(),
  lock: async () => {
    screenLock.lock();
    return null;
  },
  unlock: async ({ passphrase }) => screenLock.unlock(passphrase),
});

type LockHandlers = Handlers<typeof screenLockContract>;
type Locking = 'state' | 'lock' | 'unlock';

export const screenLockHandlers = (context: Context): LockHandlers => {
  const { screenLock } = context;
  return {
    ...lockingHandlers(context),
    set: async ({ current, passphrase }) => {
      requireStrong(passphrase);
      return recorded(context, screenLock.set(current, passphrase), 'lock-set');
    },
    remove: async ({ current }) => recorded(context, screenLock.remove(current), 'lock-removed'),
    chooseIdle: async ({ minutes }) => {
      screenLock.chooseIdle(minutes);
      return null;
    },
  };
};

function requireStrong(passphrase: string): void {
  const strength = strengthOf(passphrase);
  if (strength === 'short' || strength === 'weak') throw new AppFailure({ code: 'passphrase-weak' });
}

/** In the audit log, where it can be written: the lock itself does not depend on the database. */
function recorded({ handle, clock, guard }: Context, answer: LockAnswer, event: AuditEvent): LockAnswer {
  if (answer.outcome === 'done' && guard.state().readOnly === null) recordEvent(handle, event, clock.now());
  return answer;
}
