import { setImmediate } from 'node:timers/promises';
import { AppFailure } from '../../shared/errors/app-error.ts';

/** Long work in pieces: after each it says how many bytes it has moved. What it began it takes away when it is stopped. */
export type Work<T> = Generator<number, T>;

export function atOnce<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** The one long work of the program: shown while it runs, and ended when the officer says so. */
export interface Desk {
  running: { done: number; readonly total: number; isCancelled: boolean } | undefined;
}

/** Between two pieces the keeper answers other calls. */
export async function inPieces<T>(desk: Desk, total: number, work: Work<T>): Promise<T> {
  if (desk.running !== undefined) throw new AppFailure({ code: 'busy' });
  const running = { done: 0, total, isCancelled: false };
  desk.running = running;
  try {
    for (;;) {
      const step = running.isCancelled ? work.throw(new AppFailure({ code: 'cancelled' })) : work.next();
      if (step.done === true) return step.value;
      running.done += step.value;
      await setImmediate();
    }
  } finally {
    desk.running = undefined;
  }
}

/** Ends what runs and waits until it has cleaned up after itself. */
export async function stopped(desk: Desk): Promise<void> {
  if (desk.running !== undefined) desk.running.isCancelled = true;
  while (desk.running !== undefined) await setImmediate();
}
