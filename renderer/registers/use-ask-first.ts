import { useState } from 'react';
import type { WrittenInspection } from '../../shared/inspections/inspections.contract.ts';
import { useAskNear, useNear } from '../inspections/use-inspections.ts';
import { inspectionWords } from '../messages/inspections.ts';
import { registerWords } from '../messages/registers.ts';
import type { hintsIn } from './entry-draft.ts';

/** What may be about a person, or lies too near to another inspection, is kept only when it is meant. */
export function useAskFirst(
  found: ReturnType<typeof hintsIn>,
  written: WrittenInspection | undefined,
  save: () => void,
) {
  const [isAsked, ask] = useState(false);
  const near = useNear(written);
  // Asked again when it is to be kept: the answer that is shown may be of what was typed a moment ago.
  const check = useAskNear(({ overlaps }) => (overlaps.length > 0 ? ask(true) : save()));
  const submit = () => {
    if (isAsked) {
      ask(false);
      save();
    } else if (found.length > 0) ask(true);
    else if (written === undefined) save();
    else check.run(written);
  };
  return {
    ...{ submit, near, isChecking: check.isRunning, error: check.error },
    hints: isAsked ? found : [],
    /** On the button while it is asked. */
    keepAnyway: !isAsked ? undefined : found.length > 0 ? registerWords.notPersonal : inspectionWords.keepAnyway,
    forget: () => ask(false),
  };
}
