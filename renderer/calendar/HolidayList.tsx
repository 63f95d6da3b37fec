import type { Day } from '../../shared/calendar/day.ts';
import { formatDay } from '../../shared/calendar/day-text.ts';
import type { Holiday } from '../../shared/calendar/holiday-seed.ts';
import { holidaySigns, calendarWords as words } from '../messages/calendar.ts';
import { Sign } from '../page/Sign.tsx';
import table from '../page/table.module.css';
import styles from './calendar.module.css';

interface Props {
  readonly holidays: readonly Holiday[];
  readonly onOpen: (day: Day) => void;
}

export const HolidayList = ({ holidays, onOpen }: Props) => (
  <table className={table.table} aria-label={words.list}>
    <thead>
      <tr>
        <th>{words.day}</th>
        <th>{words.kind}</th>
        <th>{words.name}</th>
      </tr>
    </thead>
    <tbody>
      {holidays.map(({ day, kind, name, source, verified }) => (
        <tr key={day}>
          <td className={table.code}>
            <button
              type="button"
              className={styles.open}
              aria-label={words.edit(formatDay(day))}
              onClick={() => onOpen(day)}
            >
              {formatDay(day)}
            </button>
          </td>
          <td>
            <Sign tone={holidaySigns[kind].tone} mark={holidaySigns[kind].mark} meaning={holidaySigns[kind].word} />
          </td>
          <td>
            {name}
            <span className={styles.source}>
              {verified ? null : <b>{words.unverified}: </b>}
              {source}
            </span>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
