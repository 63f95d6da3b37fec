import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Obligation } from '../../../shared/deadlines/deadlines.contract.ts';
import type { ObligationId } from '../../../shared/ids.ts';
import { askWords, deadlineWords as words } from '../../messages/deadlines.ts';
import { Await } from '../../page/Await.tsx';
import { Card } from '../../page/Card.tsx';
import { Columns } from '../../page/Columns.tsx';
import { EmptyState } from '../../page/EmptyState.tsx';
import { StatusNote } from '../../page/StatusNote.tsx';
import { DueCases } from '../cases/DueCases.tsx';
import styles from '../deadlines.module.css';
import { AskPanel } from '../panel/AskPanel.tsx';
import { BulkPanel } from '../panel/BulkPanel.tsx';
import { ObligationPanel } from '../panel/ObligationPanel.tsx';
import { usePeriod } from '../period-context.tsx';
import { useObligations } from '../use-obligations.ts';
import { AgendaFilters } from './AgendaFilters.tsx';
import { AgendaTable } from './AgendaTable.tsx';
import agenda from './agenda.module.css';
import { useAgendaFilter } from './use-agenda-filter.ts';
import { type Ticks, useTicks } from './use-ticks.ts';

type Opened =
  | { readonly kind: 'one'; readonly id: ObligationId }
  | { readonly kind: 'many' }
  | { readonly kind: 'ask' };

const none: readonly Obligation[] = [];

/** The list an officer works through: overdue first, then by date. */
export function AgendaView() {
  const answer = useObligations();
  const all = answer.data ?? none;
  const { today } = usePeriod();
  const { filter, shown, set } = useAgendaFilter(all);
  const ticks = useTicks(shown);
  const [opened, open] = useState<Opened>();
  const openId = opened?.kind === 'one' ? opened.id : undefined;
  return (
    <>
      <search className={styles.bar}>
        <AgendaFilters all={all} filter={filter} onChange={set} />
        {ticks.items.length === 0 ? (
          <Button className={styles.end ?? ''} variant="default" onClick={() => open({ kind: 'ask' })}>
            {askWords.open}
          </Button>
        ) : (
          <Selection ticks={ticks} onAct={() => open({ kind: 'many' })} />
        )}
      </search>
      <Columns>
        <Card fill scroll>
          <DueCases />
          <Await answer={answer}>
            {() =>
              shown.length === 0 ? (
                <EmptyState message={words.empty} />
              ) : (
                <AgendaTable
                  obligations={shown}
                  today={today}
                  openId={openId}
                  isNarrow={opened !== undefined}
                  ticks={ticks}
                  onOpen={(id) => open({ kind: 'one', id })}
                />
              )
            }
          </Await>
        </Card>
        <Beside opened={opened} all={all} ticks={ticks} onClose={() => open(undefined)} />
      </Columns>
      <StatusNote>{words.status}</StatusNote>
    </>
  );
}

const Selection = ({ ticks, onAct }: { readonly ticks: Ticks; readonly onAct: () => void }) => (
  <div className={agenda.selection}>
    <b role="status">{words.selected(ticks.items.length)}</b>
    <Button variant="default" onClick={ticks.clear}>
      {words.unselect}
    </Button>
    <Button onClick={onAct}>{words.act}</Button>
  </div>
);

interface BesideProps {
  readonly opened: Opened | undefined;
  readonly all: readonly Obligation[];
  readonly ticks: Ticks;
  readonly onClose: () => void;
}

/** What is opened beside the list; an obligation that a step back has removed closes its panel. */
function Beside({ opened, all, ticks, onClose }: BesideProps) {
  if (opened === undefined) return null;
  if (opened.kind === 'ask') return <AskPanel onClose={onClose} />;
  if (opened.kind === 'many') {
    return ticks.items.length === 0 ? null : <BulkPanel obligations={ticks.items} onClose={onClose} />;
  }
  const one = all.find(({ id }) => id === opened.id);
  return one === undefined ? null : <ObligationPanel key={one.id} obligation={one} onClose={onClose} />;
}
