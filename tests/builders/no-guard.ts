import type { Guard } from '../../electron/guard/guard.ts';

/** For tests that need the parts the door is made of, on a database nobody watches over. */
export const noGuard: Guard = {
  state: () => ({ readOnly: null, warnings: [], check: { state: 'waiting', soundAt: null, findings: [] }, kept: null }),
  shown: () => undefined,
  check: async () => [],
  accept: () => 0,
  close: async () => undefined,
};
