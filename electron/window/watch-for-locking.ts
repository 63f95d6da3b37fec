import { powerMonitor } from 'electron';
import type { ScreenLockState } from '../../shared/screen-lock/screen-lock.contract.ts';

const lookEvery = 5_000;

/**
 * Locks with the system's own lock screen, before the machine sleeps (a closed lid does one or the other), and after the chosen
 * time without a touch. The time is the machine's, not the window's: she may be writing in another program.
 */
export function watchForLocking(state: () => ScreenLockState | undefined, lock: () => void): void {
  powerMonitor.on('lock-screen', lock);
  powerMonitor.on('suspend', lock);
  setInterval(() => {
    const now = state();
    if (now === undefined || !now.isSet || now.isLocked || now.idleMinutes === null) return;
    if (powerMonitor.getSystemIdleTime() >= now.idleMinutes * 60) lock();
  }, lookEvery).unref();
}
