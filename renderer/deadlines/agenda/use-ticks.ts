import { useState } from 'react';
import type { Obligation } from '../../../shared/deadlines/deadlines.contract.ts';
import type { ObligationId } from '../../../shared/ids.ts';

export interface Ticks {
  readonly has: (id: ObligationId) => boolean;
  readonly items: readonly Obligation[];
  readonly set: (items: readonly Obligation[], ticked: boolean) => void;
  readonly clear: () => void;
}

/** What is ticked among what is shown: a row that the filter hides is not acted on. */
export function useTicks(shown: readonly Obligation[]): Ticks {
  const [ids, setIds] = useState<ReadonlySet<ObligationId>>(new Set());
  return {
    has: (id) => ids.has(id),
    items: shown.filter(({ id }) => ids.has(id)),
    // From the last state, not from the one of this drawing: rows that did not change keep an older function.
    set: (items, ticked) => setIds((before) => withTicks(before, items, ticked)),
    clear: () => setIds(new Set()),
  };
}

function withTicks(before: ReadonlySet<ObligationId>, items: readonly Obligation[], ticked: boolean) {
  const after = new Set(before);
  for (const { id } of items) {
    if (ticked) after.add(id);
    else after.delete(id);
  }
  return after;
}
