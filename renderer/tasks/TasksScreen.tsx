import { useMemo, useState } from 'react';
import type { Agency } from '../../shared/agencies/agencies.contract.ts';
import type { TaskRow } from '../../shared/tasks/tasks.contract.ts';
import { useAgencies } from '../agencies/use-agencies.ts';
import { ViewChoice } from '../form/ViewChoice.tsx';
import { places } from '../messages/shell.ts';
import { taskWords as words } from '../messages/tasks.ts';
import { Await } from '../page/Await.tsx';
import { Columns } from '../page/Columns.tsx';
import { ErrorNotice } from '../page/Notice.tsx';
import { Page } from '../page/Page.tsx';
import { StatusNote } from '../page/StatusNote.tsx';
import { PaperActions } from '../papers/PaperActions.tsx';
import { UndoButton } from '../undo/UndoButton.tsx';
import { type Beside, BesideTasks } from './BesideTasks.tsx';
import { MatrixFoot } from './matrix/MatrixFoot.tsx';
import { papersOfView } from './papers-of-view.ts';
import { TaskFilterBar } from './search/TaskFilterBar.tsx';
import { useShownTasks } from './use-shown-tasks.ts';
import { type AgencyChoice, firstWithWork } from './views/agency-work.ts';
import { TaskViews } from './views/TaskViews.tsx';
import { taskViews, type View } from './views/view.ts';

export function TasksScreen() {
  const tasks = useShownTasks();
  const agencies = useAgencies();
  const [view, setView] = useState<View>('matrix');
  const [areDistrictsOpen, setDistrictsOpen] = useState(false);
  const [chosen, setChosen] = useState<AgencyChoice>();
  const agency = useAgencyInView(view, chosen, tasks.shown, agencies?.list);
  const [beside, setBeside] = useState<Beside>();
  const districts = { areDistrictsOpen, onDistricts: setDistrictsOpen };
  const { all, shown, candidates } = tasks;
  const papers = useMemo(
    () => papersOfView({ view, shown, all, agency }, agencies),
    [view, shown, all, agency, agencies],
  );
  const leaderless = useMemo(() => withoutLead(candidates), [candidates]);
  return (
    <Page
      title={places.tasks}
      slice={words.slice(shown.length, candidates.length)}
      actions={
        <>
          <UndoButton />
          <ViewChoice label={words.views} names={words.viewNames} views={taskViews} view={view} onChange={setView} />
          <PaperActions papers={papers} />
        </>
      }
    >
      <TaskFilterBar
        tasks={all}
        filter={tasks.filter}
        onChange={tasks.setFilter}
        ended={tasks.ended}
        showsEnded={tasks.showsEnded}
        onShowEnded={tasks.setShowsEnded}
      />
      <ErrorNotice error={tasks.searchError} />
      <Await answer={tasks.answer}>
        {() => (
          <Columns>
            {agencies === undefined ? null : (
              <TaskViews
                view={view}
                all={all}
                tasks={shown}
                search={tasks.search}
                filter={tasks.filter}
                agencies={agencies}
                {...districts}
                chosen={agency}
                onChoose={setChosen}
                openId={beside?.kind === 'task' ? beside.open.id : undefined}
                onOpen={(open) => setBeside({ kind: 'task', open })}
                onForm={(request) => setBeside({ kind: 'form', request })}
              />
            )}
            <BesideTasks tasks={all} beside={beside} search={tasks.search} onChange={setBeside} />
          </Columns>
        )}
      </Await>
      {view === 'matrix' ? <MatrixFoot districts={agencies?.districts.size ?? 0} {...districts} /> : null}
      <StatusNote>{words.status(candidates.length, leaderless)}</StatusNote>
    </Page>
  );
}

/** The one chosen, else the first with work; looked for only where agencies are chosen, for it asks every assignment. */
function useAgencyInView(
  view: View,
  chosen: AgencyChoice | undefined,
  shown: readonly TaskRow[],
  agencies: readonly Agency[] = none,
): AgencyChoice {
  const first = useMemo(() => (view === 'agency' ? firstWithWork(shown, agencies) : 'nobody'), [view, shown, agencies]);
  return chosen ?? first;
}

const none: readonly Agency[] = [];

const withoutLead = (tasks: readonly TaskRow[]): number =>
  tasks.filter(({ assignments }) => assignments.every(({ role }) => role !== 'lead')).length;
