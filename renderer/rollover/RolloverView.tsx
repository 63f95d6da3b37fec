import { useState } from 'react';
import type { Rollover } from '../../shared/rollover/rollover.contract.ts';
import { rolloverWords as words } from '../messages/rollover.ts';
import { Card } from '../page/Card.tsx';
import { Notice } from '../page/Notice.tsx';
import { usePlans } from '../plan/use-plan.ts';
import { RolloverDone } from './RolloverDone.tsx';
import { RolloverForm } from './RolloverForm.tsx';

type Outcome = { readonly made: Rollover } | { readonly undone: number };

/** The plan in use carried into another year; afterwards what was made, what stayed, and the way back. */
export function RolloverView() {
  const { data: plans } = usePlans();
  const [outcome, setOutcome] = useState<Outcome>();
  const source = plans?.find(({ isCurrent }) => isCurrent);
  if (source === undefined) return null;
  if (outcome !== undefined && 'made' in outcome && plans?.some(({ id }) => id === outcome.made.plan)) {
    return <RolloverDone made={outcome.made} onUndone={() => setOutcome({ undone: outcome.made.year })} />;
  }
  return (
    <>
      {outcome !== undefined && 'undone' in outcome ? (
        <Notice tone="good" message={words.undone(outcome.undone)} />
      ) : null}
      <Card fill scroll>
        <RolloverForm key={source.id} source={source} onMade={(made) => setOutcome({ made })} />
      </Card>
    </>
  );
}
