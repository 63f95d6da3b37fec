import { useNavigate, useSearch } from '@tanstack/react-router';
import { agendaGroup, isSettled } from '../../shared/deadlines/agenda.ts';
import { WorkingCalendarView } from '../calendar/WorkingCalendarView.tsx';
import { deadlineViews, deadlineWords as words } from '../messages/deadlines.ts';
import { places } from '../messages/shell.ts';
import { Page } from '../page/Page.tsx';
import { ViewTabs } from '../page/ViewTabs.tsx';
import { AgendaView } from './agenda/AgendaView.tsx';
import { DeadlinesView } from './deadlines-view.ts';
import { usePeriod } from './period-context.tsx';
import { RulesView } from './rules/RulesView.tsx';
import { useEverythingDue } from './use-everything-due.ts';
import { MonthView } from './year/MonthView.tsx';
import { YearView } from './year/YearView.tsx';

/** What falls due: as a list, over the year, in a month; the rules that make the dates, and the calendar they obey. */
export function DeadlinesScreen() {
  const { xem: view = 'viec' } = useSearch({ from: '/thoi-han' });
  const navigate = useNavigate();
  return (
    <Page title={places.deadlines} slice={<Slice />}>
      <ViewTabs
        label={deadlineViews.list}
        views={DeadlinesView.options}
        names={deadlineViews.names}
        view={view}
        onChange={(xem) => void navigate({ to: '/thoi-han', search: { xem } })}
      >
        <View view={view} />
      </ViewTabs>
    </Page>
  );
}

function Slice() {
  const data = useEverythingDue();
  const { today } = usePeriod();
  const inGroup = (group: string) => data.filter((one) => agendaGroup(one, today) === group).length;
  return words.slice(inGroup('overdue'), inGroup('this-week'), data.filter((one) => !isSettled(one)).length);
}

function View({ view }: { readonly view: DeadlinesView }) {
  switch (view) {
    case 'viec':
      return <AgendaView />;
    case 'nam':
      return <YearView />;
    case 'thang':
      return <MonthView />;
    case 'che-do':
      return <RulesView />;
    case 'lich':
      return <WorkingCalendarView />;
  }
}
