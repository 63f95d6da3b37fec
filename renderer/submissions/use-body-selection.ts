import { useState } from 'react';
import type { AgencyId } from '../../shared/ids.ts';
import type { TimelinessRow } from '../../shared/submissions/submissions.contract.ts';

/** The ticked bodies, as rows of the board that is shown now. */
export function useBodySelection(rows: readonly TimelinessRow[]) {
  const [ids, setIds] = useState<ReadonlySet<AgencyId>>(new Set());
  return {
    selected: rows.filter(({ agencyId }) => ids.has(agencyId)),
    has: (id: AgencyId) => ids.has(id),
    toggle: (id: AgencyId) =>
      setIds((current) => new Set(current.has(id) ? [...current].filter((other) => other !== id) : [...current, id])),
    choose: (chosen: readonly TimelinessRow[]) => setIds(new Set(chosen.map(({ agencyId }) => agencyId))),
  };
}

export type BodySelection = ReturnType<typeof useBodySelection>;
