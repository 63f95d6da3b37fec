import { z } from 'zod';
import { command, query } from '../ipc/contract.ts';

/** Minutes without a touch after which the screen locks; null: never by itself. */
export const IdleMinutes = z.union([z.literal(5), z.literal(10), z.literal(15), z.literal(30)]).nullable();
export type IdleMinutes = z.infer<typeof IdleMinutes>;
export const idleChoices = [5, 10, 15, 30, null] as const satisfies readonly IdleMinutes[];

const Passphrase = z.string().min(1).max(200);

/** 'wait': too soon after wrong tries; it was not looked at. */
export const LockAnswer = z.strictObject({
  outcome: z.enum(['done', 'wrong', 'wait']),
  /** Until the next try is looked at. */
  waitSeconds: z.number().int().nonnegative(),
});
export type LockAnswer = z.infer<typeof LockAnswer>;

export const ScreenLockState = z.strictObject({
  isSet: z.boolean(),
  isLocked: z.boolean(),
  idleMinutes: IdleMinutes,
  waitSeconds: z.number().int().nonnegative(),
});
export type ScreenLockState = z.infer<typeof ScreenLockState>;

/** The lock of the screen: from passers-by, not from whoever takes the disk. */
export const screenLockContract = {
  state: query(z.strictObject({}), ScreenLockState),
  /** `current` is asked for where there is one already. */
  set: command(z.strictObject({ current: Passphrase.nullable(), passphrase: Passphrase }), LockAnswer),
  remove: command(z.strictObject({ current: Passphrase }), LockAnswer),
  chooseIdle: command(z.strictObject({ minutes: IdleMinutes }), z.null()),
  lock: command(z.strictObject({}), z.null()),
  unlock: command(z.strictObject({ passphrase: Passphrase }), LockAnswer),
};

/** All that is answered while the screen is locked. */
export const answeredWhileLocked: ReadonlySet<string> = new Set([
  'screenLock.state',
  'screenLock.lock',
  'screenLock.unlock',
]);
