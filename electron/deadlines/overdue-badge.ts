import type { Host } from '../host.ts';

export interface OverdueBadge {
  /** Counts again; calls that come meanwhile are one more count. */
  readonly refresh: () => void;
  /** Resolves when nothing is being counted: the database may be closed then. */
  readonly settled: () => Promise<void>;
}

/** Keeps the number on the taskbar equal to what is overdue. A fault here is never the officer's. */
export function overdueBadge(
  { setBadge }: Pick<Host, 'setBadge'>,
  countOverdue: () => Promise<number>,
  log: (text: string) => void,
): OverdueBadge {
  let shown = 0;
  let wanted = false;
  let counting: Promise<void> | undefined;
  const countAgain = async () => {
    wanted = false;
    const overdue = await countOverdue();
    if (overdue !== shown) await setBadge(overdue);
    shown = overdue;
  };
  const count = async () => {
    try {
      while (wanted) await countAgain();
    } catch (cause) {
      log(`badge: ${String(cause)}`);
    } finally {
      counting = undefined;
    }
  };
  return {
    refresh: () => {
      wanted = true;
      counting ??= count();
    },
    settled: async () => counting,
  };
}
