import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Comparison, TaskDifference } from '../../../shared/tasks/tasks.contract.ts';
import { api } from '../../ipc/client.ts';
import { useQuery } from '../../ipc/use-query.ts';
import { compareWords as words } from '../../messages/plan.ts';
import { Await } from '../../page/Await.tsx';
import { Card } from '../../page/Card.tsx';
import { EmptyState } from '../../page/EmptyState.tsx';
import { StatusNote } from '../../page/StatusNote.tsx';
import styles from './compare.module.css';
import { DifferenceList } from './DifferenceList.tsx';
import { MomentFields } from './MomentFields.tsx';
import type { ComparisonChoice } from './use-comparison.ts';

const kinds = ['added', 'changed', 'ended'] as const satisfies readonly TaskDifference['kind'][];
type Kind = (typeof kinds)[number];

/** Two plans, or one plan at two dates: what is new, what changed, what ended. */
export function CompareView({ comparison }: { readonly comparison: ComparisonChoice | undefined }) {
  if (comparison === undefined) return null;
  const { plans, before, after, setBefore, setAfter } = comparison;
  return (
    <>
      <div className={styles.sides}>
        <MomentFields name={words.before} plans={plans} moment={before} onChange={setBefore} />
        <MomentFields name={words.after} plans={plans} moment={after} onChange={setAfter} />
      </div>
      <Differences before={before} after={after} />
    </>
  );
}

function Differences({ before, after }: Pick<ComparisonChoice, 'before' | 'after'>) {
  const answer = useQuery(['tasks', 'compare', before, after], () => api.tasks.compare({ before, after }));
  const [kind, setKind] = useState<Kind>();
  return (
    <Await answer={answer}>
      {(comparison) => (
        <>
          <KindChoice comparison={comparison} kind={kind} onChange={setKind} />
          <Card fill scroll>
            <Found comparison={comparison} kind={kind} />
          </Card>
          <StatusNote>{words.same(comparison.same)}</StatusNote>
        </>
      )}
    </Await>
  );
}

function Found({
  comparison: { differences },
  kind,
}: {
  readonly comparison: Comparison;
  readonly kind: Kind | undefined;
}) {
  if (differences.length === 0) return <EmptyState message={words.nothing} />;
  const shown = differences.filter((difference) => kind === undefined || difference.kind === kind);
  return shown.length === 0 ? <EmptyState message={words.noneOfKind} /> : <DifferenceList differences={shown} />;
}

interface ChoiceProps {
  readonly comparison: Comparison;
  readonly kind: Kind | undefined;
  readonly onChange: (kind: Kind | undefined) => void;
}

function KindChoice({ comparison: { differences, same }, kind, onChange }: ChoiceProps) {
  const countOf = (each: Kind) => differences.filter((difference) => difference.kind === each).length;
  const options = [
    { kind: undefined, name: words.kindCount(words.all, differences.length) },
    ...kinds.map((each) => ({ kind: each, name: words.kindCount(words.kind[each], countOf(each)) })),
  ];
  return (
    <fieldset className={styles.kinds} aria-label={words.kinds}>
      {options.map((option) => (
        <Button
          key={option.name}
          variant={option.kind === kind ? 'light' : 'default'}
          aria-pressed={option.kind === kind}
          onClick={() => onChange(option.kind)}
        >
          {option.name}
        </Button>
      ))}
      <span className={styles.same}>{words.same(same)}</span>
    </fieldset>
  );
}
