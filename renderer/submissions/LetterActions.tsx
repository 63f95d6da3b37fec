import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ObligationId } from '../../shared/ids.ts';
import type { TimelinessRow } from '../../shared/submissions/submissions.contract.ts';
import { LetterDialog } from '../letters/LetterDialog.tsx';
import { timelinessWords as words } from '../messages/submissions.ts';
import { isComplete, overdueOf, receivedOf } from './late-bodies.ts';

/** Letters to the ticked bodies: a reminder to those that are late, thanks to those that have sent all. */
export function LetterActions({ selected }: { readonly selected: readonly TimelinessRow[] }) {
  const [order, setOrder] = useState<{ kind: 'reminder' | 'thanks'; obligations: ObligationId[] }>();
  const late = selected.filter((row) => overdueOf([row]).length > 0);
  const complete = selected.filter(isComplete);
  return (
    <>
      {complete.length === 0 ? null : (
        <Button variant="default" onClick={() => setOrder({ kind: 'thanks', obligations: receivedOf(complete) })}>
          {words.thank(complete.length)}
        </Button>
      )}
      <Button disabled={late.length === 0} onClick={() => setOrder({ kind: 'reminder', obligations: overdueOf(late) })}>
        {words.remind(late.length)}
      </Button>
      {order === undefined ? null : <LetterDialog {...order} onClose={() => setOrder(undefined)} />}
    </>
  );
}
