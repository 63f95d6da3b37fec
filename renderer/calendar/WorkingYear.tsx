import { type Day, partsOf, weekday } from '../../shared/calendar/day.ts';
import { formatDay } from '../../shared/calendar/day-text.ts';
import { type Holiday, HolidayKind } from '../../shared/calendar/holiday-seed.ts';
import { monthsOfYear, monthWeeks } from '../../shared/calendar/month-grid.ts';
import year from '../deadlines/year/year.module.css';
import { holidaySigns, calendarWords as words } from '../messages/calendar.ts';
import { Sign } from '../page/Sign.tsx';
import styles from './calendar.module.css';

interface Props {
  readonly year: number;
  readonly holidays: readonly Holiday[];
  readonly chosen: Day | undefined;
  readonly onChoose: (day: Day) => void;
}

/** Twelve small months; a day that departs from the week carries its letter, '?' while it has not been compared. */
export function WorkingYear({ year: shown, holidays, chosen, onChoose }: Props) {
  const byDay = new Map(holidays.map((holiday) => [holiday.day, holiday]));
  return (
    <>
      <div className={year.months} data-narrow="false" data-beside="true">
        {monthsOfYear.map((month) => (
          <section key={month} className={year.month} aria-label={words.month(month)}>
            <h3>{words.month(month)}</h3>
            <div className={year.weekdays} aria-hidden="true">
              {words.weekdays.map((name) => (
                <span key={name}>{name}</span>
              ))}
            </div>
            {monthWeeks(shown, month).map((week) => (
              <div key={week.find((day) => day !== null)} className={year.week}>
                {week.map((day, column) =>
                  day === null ? (
                    // biome-ignore lint/suspicious/noArrayIndexKey: an empty place is its place in the week
                    <span key={column} />
                  ) : (
                    <DayCell
                      key={day}
                      day={day}
                      holiday={byDay.get(day)}
                      isChosen={day === chosen}
                      onChoose={onChoose}
                    />
                  ),
                )}
              </div>
            ))}
          </section>
        ))}
      </div>
      <p className={styles.legend}>
        {HolidayKind.options.map((kind) => (
          <Sign key={kind} {...holidaySigns[kind]} />
        ))}
        <span>? {words.unverified}</span>
      </p>
    </>
  );
}

interface CellProps {
  readonly day: Day;
  readonly holiday: Holiday | undefined;
  readonly isChosen: boolean;
  readonly onChoose: (day: Day) => void;
}

function DayCell({ day, holiday, isChosen, onChoose }: CellProps) {
  const number = partsOf(day).day;
  if (holiday === undefined) {
    return (
      <span className={year.day} data-rest={weekday(day) > 5}>
        {number}
      </span>
    );
  }
  const { tone, mark, word } = holidaySigns[holiday.kind];
  const said = [word, holiday.name, holiday.verified ? words.verified : words.unverified];
  return (
    <button type="button" className={year.day} aria-pressed={isChosen} onClick={() => onChoose(day)}>
      <span aria-hidden="true">{number}</span>
      <span className={year.chip} data-tone={tone} aria-hidden="true">
        {mark}
        {holiday.verified ? '' : '?'}
      </span>
      <span className="visually-hidden">{words.dayMeaning(formatDay(day), said)}</span>
    </button>
  );
}
