import { useState } from 'react';
import type { PlanSummary } from '../../shared/plan/plan.contract.ts';
import {
  PlanCode,
  PlanTitle,
  type RolloverParts,
  type RolloverProposal,
} from '../../shared/rollover/rollover.contract.ts';

/** What the officer typed over the proposal; absent: as proposed. */
interface Typed {
  readonly code?: string;
  readonly title?: string;
}

const everything: RolloverParts = { tasks: true, agencies: true, forms: true, targets: true };

/** The fields of the form: as proposed for the year until somebody types something else. */
export function useRolloverForm(source: PlanSummary) {
  const [year, setYear] = useState(source.year + 1);
  const [typed, setTyped] = useState<Typed>({});
  const [parts, setParts] = useState(everything);
  return {
    year,
    /** Another year proposes another name. */
    setYear: (next: number) => {
      setYear(next);
      setTyped({});
    },
    parts,
    setPart: (part: keyof RolloverParts, isTaken: boolean) => setParts((before) => ({ ...before, [part]: isTaken })),
    setCode: (code: string) => setTyped((before) => ({ ...before, code })),
    setTitle: (title: string) => setTyped((before) => ({ ...before, title })),
    named: ({ code, title }: RolloverProposal) => nameOf({ code, title, ...typed }),
  };
}

export type RolloverForm = ReturnType<typeof useRolloverForm>;

function nameOf({ code, title }: Required<Typed>) {
  return { code, title, isCode: PlanCode.safeParse(code).success, isTitle: PlanTitle.safeParse(title).success };
}
