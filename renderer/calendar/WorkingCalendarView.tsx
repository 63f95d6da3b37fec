import { useState } from 'react';
import type { Day } from '../../shared/calendar/day.ts';
import type { Holiday } from '../../shared/calendar/holiday-seed.ts';
import { usePeriod } from '../deadlines/period-context.tsx';
import { calendarWords as words } from '../messages/calendar.ts';
import { Await } from '../page/Await.tsx';
import { Card } from '../page/Card.tsx';
import { Columns } from '../page/Columns.tsx';
import { EmptyState } from '../page/EmptyState.tsx';
import { CalendarActions } from './CalendarActions.tsx';
import styles from './calendar.module.css';
import { HolidayList } from './HolidayList.tsx';
import { HolidayPanel } from './HolidayPanel.tsx';
import { StepButtons } from './StepButtons.tsx';
import { useHolidays } from './use-holidays.ts';
import { WorkingYear } from './WorkingYear.tsx';

type Opened = { readonly kind: 'new' } | { readonly kind: 'day'; readonly day: Day };

const none: readonly Holiday[] = [];

/** Which days are worked: what every due date obeys. */
export function WorkingCalendarView() {
  const { year: planned } = usePeriod();
  const [year, setYear] = useState(planned);
  const [opened, open] = useState<Opened>();
  const answer = useHolidays(year);
  const holidays = answer.data ?? none;
  const openDay = opened?.kind === 'day' ? opened.day : undefined;
  return (
    <>
      <div className={styles.bar}>
        <StepButtons
          title={words.year(year)}
          previous={words.previousYear}
          next={words.nextYear}
          onStep={(step) => {
            setYear(year + step);
            open(undefined);
          }}
        />
        <span className={styles.quiet}>
          {words.slice(holidays.length, holidays.filter(({ verified }) => !verified).length)}
        </span>
        <CalendarActions year={year} onAdd={() => open({ kind: 'new' })} />
      </div>
      <Columns>
        <Card fill scroll>
          <WorkingYear
            year={year}
            holidays={holidays}
            chosen={openDay}
            onChoose={(day) => open({ kind: 'day', day })}
          />
        </Card>
        {opened === undefined ? (
          <Card title={words.list} scroll className={styles.list}>
            <Await answer={answer}>
              {(list) =>
                list.length === 0 ? (
                  <EmptyState message={words.empty} />
                ) : (
                  <HolidayList holidays={list} onOpen={(day) => open({ kind: 'day', day })} />
                )
              }
            </Await>
          </Card>
        ) : (
          <HolidayPanel
            key={openDay ?? 'new'}
            stored={holidays.find(({ day }) => day === openDay)}
            year={year}
            onClose={() => open(undefined)}
          />
        )}
      </Columns>
    </>
  );
}
