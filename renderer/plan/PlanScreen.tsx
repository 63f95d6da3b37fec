import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { holdsOn } from '../../shared/tasks/task-state.ts';
import { usePeriod } from '../deadlines/period-context.tsx';
import { planWords as words } from '../messages/plan.ts';
import { places } from '../messages/shell.ts';
import links from '../page/link.module.css';
import { Page } from '../page/Page.tsx';
import { ViewTabs } from '../page/ViewTabs.tsx';
import { PaperActions } from '../papers/PaperActions.tsx';
import { RolloverView } from '../rollover/RolloverView.tsx';
import { useTasks } from '../tasks/use-tasks.ts';
import { AmendmentsView } from './amendments/AmendmentsView.tsx';
import { CompareView } from './compare/CompareView.tsx';
import { type ComparisonChoice, useComparison } from './compare/use-comparison.ts';
import { PlanView } from './plan-view.ts';
import { PlanTextView } from './text/PlanTextView.tsx';
import { usePlan } from './use-plan.ts';

const names: Readonly<Record<PlanView, string>> = {
  'nguyen-van': words.view.text,
  'sua-doi': words.view.amendments,
  'so-sanh': words.view.compare,
  'sang-nam-moi': words.view.rollover,
};

/** The plan as a document: its words, what changed in it, how it differs from another, and the step into the next year. */
export function PlanScreen() {
  const { xem: view = 'nguyen-van' } = useSearch({ from: '/ke-hoach' });
  const navigate = useNavigate();
  const { data: plan } = usePlan();
  const { data: tasks } = useTasks();
  const { today } = usePeriod();
  const holding = tasks?.filter((task) => holdsOn(task, today));
  const comparison = useComparison();
  return (
    <Page
      title={places.plan}
      slice={plan === undefined || holding === undefined ? '' : words.slice(plan, holding.length)}
      actions={
        <>
          {view === 'so-sanh' && comparison !== undefined ? <PaperActions papers={[paperOf(comparison)]} /> : null}
          <Link to="/doc-ke-hoach" className={links.link}>
            {words.readAnother}
          </Link>
        </>
      }
    >
      <ViewTabs
        label={words.views}
        views={PlanView.options}
        names={names}
        view={view}
        onChange={(xem) => void navigate({ to: '/ke-hoach', search: { xem } })}
      >
        <View view={view} comparison={comparison} />
      </ViewTabs>
    </Page>
  );
}

const paperOf = ({ before, after }: ComparisonChoice) => ({
  name: words.comparisonPaper,
  paper: { kind: 'plan-comparison', before, after } as const,
});

interface ViewProps {
  readonly view: PlanView;
  readonly comparison: ComparisonChoice | undefined;
}

function View({ view, comparison }: ViewProps) {
  switch (view) {
    case 'nguyen-van':
      return <PlanTextView />;
    case 'sua-doi':
      return <AmendmentsView />;
    case 'so-sanh':
      return <CompareView comparison={comparison} />;
    case 'sang-nam-moi':
      return <RolloverView />;
  }
}
