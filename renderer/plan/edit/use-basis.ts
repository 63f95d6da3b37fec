import { useState } from 'react';
import type { Day } from '../../../shared/calendar/day.ts';
import type { AmendmentBasis } from '../../../shared/tasks/tasks.contract.ts';
import { usePeriod } from '../../deadlines/period-context.tsx';

export interface Basis {
  readonly value: AmendmentBasis;
  readonly set: (part: Partial<AmendmentBasis>) => void;
}

/** The paper an amendment rests on; it holds from today unless another day is given. */
export function useBasis(): Basis {
  const { today } = usePeriod();
  const [value, setValue] = useState<AmendmentBasis>(() => emptyBasis(today));
  return { value, set: (part) => setValue((before) => ({ ...before, ...part })) };
}

const emptyBasis = (effectiveOn: Day): AmendmentBasis => ({
  documentNumber: '',
  documentOn: null,
  reason: '',
  effectiveOn,
});
