import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { Period } from '../../shared/deadlines/deadlines.contract.ts';
import type { Overview } from '../../shared/overview/overview.contract.ts';
import { RehearsalNotice } from '../backup/RehearsalNotice.tsx';
import { DueNotice } from '../deadlines/DueNotice.tsx';
import { usePeriod } from '../deadlines/period-context.tsx';
import { indicatorWords } from '../messages/indicators.ts';
import { overviewWords as words } from '../messages/overview.ts';
import { periodInSentence } from '../messages/periods.ts';
import { places } from '../messages/shell.ts';
import { shortDay, weekdayAndDay } from '../messages/time.ts';
import { Await } from '../page/Await.tsx';
import { Card } from '../page/Card.tsx';
import { Columns } from '../page/Columns.tsx';
import { EmptyState } from '../page/EmptyState.tsx';
import { Page } from '../page/Page.tsx';
import { StatusNote } from '../page/StatusNote.tsx';
import { MeetingAction } from '../papers/MeetingAction.tsx';
import { SubmissionGrid } from '../submissions/SubmissionGrid.tsx';
import styles from './overview.module.css';
import { RecentChangesLine } from './RecentChangesLine.tsx';
import { TargetsTable } from './TargetsTable.tsx';
import { Tiles } from './Tiles.tsx';
import { ToDoList } from './ToDoList.tsx';
import { useNoticesKnown, useOverview } from './use-overview.ts';

/** What is late, what is due, who has not sent, where the targets stand. */
export function OverviewScreen() {
  const { today, period } = usePeriod();
  const numbers = useOverview(period.code);
  const answer = useNoticesKnown() ? numbers : { data: undefined, error: numbers.error };
  const dueOn = answer.data?.submissions.dueOn ?? null;
  const navigate = useNavigate();
  return (
    <Page
      title={places.overview}
      slice={
        words.slice(weekdayAndDay(today), periodInSentence(period), shortDay(period.administrative.to)) +
        (dueOn === null ? '' : words.dueOn(shortDay(dueOn)))
      }
      actions={
        <>
          <MeetingAction today={today} />
          <Button onClick={() => void navigate({ to: '/nhan-so-lieu' })}>{words.receive}</Button>
        </>
      }
    >
      <Await answer={answer}>{(overview) => <OverviewBody overview={overview} period={period} />}</Await>
    </Page>
  );
}

const OverviewBody = ({ overview, period }: { readonly overview: Overview; readonly period: Period }) => (
  <>
    <DueNotice />
    <RehearsalNotice />
    <Tiles overview={overview} period={period} />
    <RecentChangesLine today={overview.today} />
    <Columns>
      <Card title={indicatorWords.table(periodInSentence(period))} scroll fill>
        <TargetsTable rows={overview.targets} />
      </Card>
      <div className={styles.side}>
        <Card title={words.toDo} scroll className={styles.toDo}>
          <ToDoList obligations={overview.toDo} cases={overview.dueCases} />
        </Card>
        <Card title={words.submissions} aside={<span className={styles.regime}>{overview.submissions.name}</span>}>
          {overview.submissions.rows.length === 0 ? (
            <EmptyState message={words.noSubmissions} />
          ) : (
            <SubmissionGrid rows={overview.submissions.rows} />
          )}
        </Card>
      </div>
    </Columns>
    <StatusNote>{words.status(overview.submissions.rows.length, overview.tasks.total)}</StatusNote>
  </>
);
