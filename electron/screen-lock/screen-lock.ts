import { timingSafeEqual } from 'node:crypto';
import type { IdleMinutes, LockAnswer, ScreenLockState } from '../../shared/screen-lock/screen-lock.contract.ts';
import { waitAfter } from '../../shared/screen-lock/wait-after.ts';
import { keyOf, newLock } from '../backup/lock.ts';
import { type LockFile, readLockFile, removeLockFile, writeLockFile } from './lock-file.ts';

export interface ScreenLock {
  readonly state: () => ScreenLockState;
  /** Without a passphrase nothing is locked. */
  readonly lock: () => void;
  readonly unlock: (passphrase: string) => LockAnswer;
  readonly set: (current: string | null, passphrase: string) => LockAnswer;
  readonly remove: (current: string) => LockAnswer;
  readonly chooseIdle: (minutes: IdleMinutes) => void;
}

interface Given {
  readonly folder: string;
  readonly startsLocked: boolean;
  /** Milliseconds that only grow: a clock that is set back or forward neither shortens a wait nor makes it endless. */
  readonly ticks: () => number;
  readonly onChange: (state: ScreenLockState) => void;
  readonly log: (text: string) => void;
}

const usualIdle: IdleMinutes = 10;
const done: LockAnswer = { outcome: 'done', waitSeconds: 0 };

/** One for the whole program. After a restart the wait for the wrong tries before it begins anew. */
export function openScreenLock({ folder, startsLocked, ticks, onChange, log }: Given): ScreenLock {
  let kept = readLockFile(folder, log);
  let isLocked = startsLocked && kept !== undefined;
  let opensAt = ticks() + waitAfter(kept?.wrongTries ?? 0) * 1000;
  const waitSeconds = () => (kept === undefined ? 0 : Math.max(0, Math.ceil((opensAt - ticks()) / 1000)));
  const state = (): ScreenLockState => ({
    isSet: kept !== undefined,
    isLocked,
    idleMinutes: kept === undefined ? usualIdle : kept.idleMinutes,
    waitSeconds: waitSeconds(),
  });
  const keep = (content: LockFile | undefined) => {
    if (content === undefined) removeLockFile(folder);
    else writeLockFile(folder, content);
    kept = content;
  };
  /** A try counts before it is looked at: ending the program in between wins nothing. */
  const count = (file: LockFile, wrongTries: number) => {
    kept = { ...file, wrongTries };
    opensAt = ticks() + waitAfter(wrongTries) * 1000;
    try {
      writeLockFile(folder, kept);
    } catch (cause) {
      log(`the wrong tries at the screen lock are not kept over a restart: ${String(cause)}`);
    }
  };
  const tryWith = (passphrase: string | null): LockAnswer => {
    if (kept === undefined) return done;
    if (waitSeconds() > 0) return { outcome: 'wait', waitSeconds: waitSeconds() };
    count(kept, kept.wrongTries + 1);
    if (passphrase === null || !fits(passphrase, kept)) return { outcome: 'wrong', waitSeconds: waitSeconds() };
    count(kept, 0);
    return done;
  };
  const after = (answer: LockAnswer, act: () => void): LockAnswer => {
    if (answer.outcome !== 'done') return answer;
    act();
    onChange(state());
    return answer;
  };
  onChange(state());
  return {
    state,
    lock: () => {
      if (kept === undefined || isLocked) return;
      isLocked = true;
      onChange(state());
    },
    unlock: (passphrase) =>
      after(tryWith(passphrase), () => {
        isLocked = false;
      }),
    set: (current, passphrase) => after(tryWith(current), () => keep(fileFor(passphrase, state().idleMinutes))),
    remove: (current) => after(tryWith(current), () => keep(undefined)),
    chooseIdle: (idleMinutes) => {
      if (kept === undefined) return;
      keep({ ...kept, idleMinutes });
      onChange(state());
    },
  };
}

function fileFor(passphrase: string, idleMinutes: IdleMinutes): LockFile {
  const lock = newLock();
  return { lock, verifier: keyOf(passphrase, lock).toString('hex'), idleMinutes, wrongTries: 0 };
}

const fits = (passphrase: string, { lock, verifier }: LockFile): boolean =>
  timingSafeEqual(keyOf(passphrase, lock), Buffer.from(verifier, 'hex'));
