import { type Day, partsOf, weekday } from '../../../shared/calendar/day.ts';
import { deadlineWords as words } from '../../messages/deadlines.ts';
import { usePeriod } from '../period-context.tsx';
import { type ByDay, countStates } from './by-day.ts';
import { DaySign } from './DaySign.tsx';
import styles from './year.module.css';

interface Props {
  readonly title: string;
  readonly weeks: readonly (readonly (Day | null)[])[];
  readonly days: ByDay;
  readonly chosen: Day | undefined;
  readonly onChoose: (day: Day) => void;
}

/** One month of the year. Only a day on which something falls due is a button. */
export const MonthCard = ({ title, weeks, days, chosen, onChoose }: Props) => (
  <section className={styles.month} aria-label={title}>
    <h3>{title}</h3>
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
            <span key={column} />
          ) : (
            <DayCell key={day} day={day} days={days} isChosen={day === chosen} onChoose={onChoose} />
          ),
        )}
      </div>
    ))}
  </section>
);

interface CellProps {
  readonly day: Day;
  readonly days: ByDay;
  readonly isChosen: boolean;
  readonly onChoose: (day: Day) => void;
}

function DayCell({ day, days, isChosen, onChoose }: CellProps) {
  const { today } = usePeriod();
  const items = days.get(day) ?? [];
  const marks = { 'data-today': day === today, 'data-rest': weekday(day) > 5 };
  const number = partsOf(day).day;
  if (items.length === 0) {
    return (
      <span className={styles.day} {...marks}>
        {number}
      </span>
    );
  }
  return (
    <button type="button" className={styles.day} {...marks} aria-pressed={isChosen} onClick={() => onChoose(day)}>
      <span aria-hidden="true">{number}</span>
      <DaySign items={items} />
      <span className="visually-hidden">{words.dayMeaning(day, countStates(items))}</span>
    </button>
  );
}
