import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { type Day, partsOf, weekday } from '../../../shared/calendar/day.ts';
import { monthWeeks } from '../../../shared/calendar/month-grid.ts';
import { periodLabel } from '../../../shared/calendar/period-label.ts';
import type { Obligation } from '../../../shared/deadlines/deadlines.contract.ts';
import { StepButtons } from '../../calendar/StepButtons.tsx';
import { deadlineWords as words } from '../../messages/deadlines.ts';
import { Await } from '../../page/Await.tsx';
import { Card } from '../../page/Card.tsx';
import { Columns } from '../../page/Columns.tsx';
import screen from '../deadlines.module.css';
import { usePeriod } from '../period-context.tsx';
import { useObligations } from '../use-obligations.ts';
import { type ByDay, byDay, byReport, countStates } from './by-day.ts';
import { DaySign } from './DaySign.tsx';
import { Legend } from './Legend.tsx';
import { useDay } from './use-day.tsx';
import styles from './year.module.css';

const none: readonly Obligation[] = [];

/** One month with what falls due on each day, a line for each report. */
export function MonthView() {
  const answer = useObligations();
  const all = answer.data ?? none;
  const { today } = usePeriod();
  const [at, setAt] = useState(() => monthOf(today));
  const days = useMemo(() => byDay(all), [all]);
  const { day, choose, panel } = useDay(all, days);
  const year = Math.floor(at / 12);
  const month = (at % 12) + 1;
  return (
    <>
      <div className={screen.bar}>
        <StepButtons
          title={words.monthTitle(year, month)}
          previous={words.previousMonth}
          next={words.nextMonth}
          onStep={(step) => setAt(at + step)}
        />
        <Button variant="default" onClick={() => setAt(monthOf(today))}>
          {words.today}
        </Button>
      </div>
      <Columns>
        <Card fill scroll>
          <Await answer={answer}>
            {() => <Weeks weeks={monthWeeks(year, month)} days={days} chosen={day} onChoose={choose} />}
          </Await>
        </Card>
        {panel}
      </Columns>
      <Legend />
    </>
  );
}

/** Months counted from year 0, so that a step over the end of a year is a step like others. */
function monthOf(day: Day): number {
  const { year, month } = partsOf(day);
  return year * 12 + month - 1;
}

interface WeeksProps {
  readonly weeks: readonly (readonly (Day | null)[])[];
  readonly days: ByDay;
  readonly chosen: Day | undefined;
  readonly onChoose: (day: Day) => void;
}

const Weeks = ({ weeks, days, chosen, onChoose }: WeeksProps) => (
  <div className={styles.big}>
    <div className={styles.weekdays} aria-hidden="true">
      {words.weekdays.map((name) => (
        <span key={name}>{name}</span>
      ))}
    </div>
    {weeks.map((week) => (
      <div key={week.find((day) => day !== null)} className={styles.week}>
        {week.map((day, column) =>
          day === null ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: an empty place is its place in the week
            <span key={column} className={styles.outside} />
          ) : (
            <BigDay key={day} day={day} items={days.get(day) ?? none} isChosen={day === chosen} onChoose={onChoose} />
          ),
        )}
      </div>
    ))}
  </div>
);

interface DayProps {
  readonly day: Day;
  readonly items: readonly Obligation[];
  readonly isChosen: boolean;
  readonly onChoose: (day: Day) => void;
}

function BigDay({ day, items, isChosen, onChoose }: DayProps) {
  const { today } = usePeriod();
  const marks = { 'data-today': day === today, 'data-rest': weekday(day) > 5 };
  const number = partsOf(day).day;
  if (items.length === 0) {
    return (
      <span className={styles.bigDay} {...marks}>
        <span className={styles.number}>{number}</span>
      </span>
    );
  }
  return (
    <button type="button" className={styles.bigDay} {...marks} aria-pressed={isChosen} onClick={() => onChoose(day)}>
      <span className="visually-hidden">{words.dayMeaning(day, countStates(items))}</span>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      {byReport(items).map(({ key, first, items: same }) => (
        <span key={key} className={styles.entry}>
          <DaySign items={same} />
          <span>
            {periodLabel(first.period)} · {same.length === 1 ? first.agency : first.regimeName}
          </span>
        </span>
      ))}
    </button>
  );
}
