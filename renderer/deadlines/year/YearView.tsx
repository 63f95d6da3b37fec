import { useMemo, useState } from 'react';
import type { Day } from '../../../shared/calendar/day.ts';
import { monthsOfYear, monthWeeks } from '../../../shared/calendar/month-grid.ts';
import type { Obligation } from '../../../shared/deadlines/deadlines.contract.ts';
import { StepButtons } from '../../calendar/StepButtons.tsx';
import { calendarWords } from '../../messages/calendar.ts';
import { deadlineWords as words } from '../../messages/deadlines.ts';
import { Await } from '../../page/Await.tsx';
import { Card } from '../../page/Card.tsx';
import { Columns } from '../../page/Columns.tsx';
import screen from '../deadlines.module.css';
import { usePeriod } from '../period-context.tsx';
import { useObligations } from '../use-obligations.ts';
import { type ByDay, byDay, outsideYear } from './by-day.ts';
import { Legend } from './Legend.tsx';
import { MonthCard } from './MonthCard.tsx';
import { useDay } from './use-day.tsx';
import styles from './year.module.css';

const none: readonly Obligation[] = [];

/** Twelve months at a glance: how many fall due on each day and how they stand. */
export function YearView() {
  const answer = useObligations();
  const all = answer.data ?? none;
  const { year: planned } = usePeriod();
  const [year, setYear] = useState(planned);
  const days = useMemo(() => byDay(all), [all]);
  const { before, after } = outsideYear(all, year);
  const { day, choose, panel } = useDay(all, days);
  return (
    <>
      <div className={screen.bar}>
        <StepButtons
          title={words.year(year)}
          previous={calendarWords.previousYear}
          next={calendarWords.nextYear}
          onStep={(step) => setYear(year + step)}
        />
        <span className={screen.quiet}>{words.outside(before, after)}</span>
      </div>
      <Columns>
        <Card fill scroll>
          <Await answer={answer}>
            {() => <Months year={year} days={days} chosen={day} isNarrow={panel !== null} onChoose={choose} />}
          </Await>
        </Card>
        {panel}
      </Columns>
      <Legend />
    </>
  );
}

interface MonthsProps {
  readonly year: number;
  readonly days: ByDay;
  readonly chosen: Day | undefined;
  readonly isNarrow: boolean;
  readonly onChoose: (day: Day) => void;
}

const Months = ({ year, days, chosen, isNarrow, onChoose }: MonthsProps) => (
  <div className={styles.months} data-narrow={isNarrow}>
    {monthsOfYear.map((month) => (
      <MonthCard
        key={month}
        title={words.months(month)}
        weeks={monthWeeks(year, month)}
        days={days}
        chosen={chosen}
        onChoose={onChoose}
      />
    ))}
  </div>
);
