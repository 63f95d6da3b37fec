const listeners = new Set<() => void>();
let isShut = false;

/** Whether this window is behind the lock page, as its last refused call has it. */
export const isLocked = (): boolean => isShut;

export function setLocked(next: boolean): void {
  if (next === isShut) return;
  isShut = next;
  for (const listener of [...listeners]) listener();
}

export function onLockedChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** At once where nothing is locked. */
export async function untilUnlocked(): Promise<void> {
  if (!isShut) return;
  await new Promise<void>((resolve) => {
    const stop = onLockedChange(() => {
      stop();
      resolve();
    });
  });
}
