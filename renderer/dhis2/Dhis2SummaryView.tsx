import { formatDay } from '../../shared/calendar/day-text.ts';
import type { Dhis2Summary } from '../../shared/dhis2/dhis2.contract.ts';
import { dhis2Words as words } from '../messages/dhis2.ts';
import { count } from '../messages/numbers.ts';
import { Await } from '../page/Await.tsx';
import { EmptyState } from '../page/EmptyState.tsx';
import table from '../page/table.module.css';
import styles from './dhis2.module.css';
import { type Dhis2Choice, useDhis2Summary } from './use-dhis2.ts';

export const Dhis2SummaryView = ({ choice }: { readonly choice: Dhis2Choice }) => (
  <Await answer={useDhis2Summary(choice)}>
    {(summary) =>
      summary.values === 0 && summary.registrations.length === 0 ? (
        <EmptyState message={words.nothing} />
      ) : (
        <Filled summary={summary} />
      )
    }
  </Await>
);

const Filled = ({ summary }: { readonly summary: Dhis2Summary }) => (
  <>
    <table className={table.table} aria-label={words.counts}>
      <thead>
        <tr>
          <th>{words.columns.what}</th>
          <th className={table.number}>{words.columns.count}</th>
        </tr>
      </thead>
      <tbody>
        {words.lines(summary).map(([name, value]) => (
          <tr key={name}>
            <td>{name}</td>
            <td className={table.number}>{count(value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
    <p className={styles.note}>{words.periodNote(summary.period)}</p>
    <table className={table.table} aria-label={words.registrations}>
      <thead>
        <tr>
          <th>{words.columns.code}</th>
          <th>{words.columns.place}</th>
          <th>{words.columns.received}</th>
        </tr>
      </thead>
      <tbody>
        {summary.registrations.map(({ orgUnit, place, date }) => (
          <tr key={orgUnit}>
            <td className={table.code}>{orgUnit}</td>
            <td>{place}</td>
            <td className={table.code}>{formatDay(date)}</td>
          </tr>
        ))}
      </tbody>
    </table>
    <p className={styles.note}>{words.waiting(summary.waiting)}</p>
  </>
);
