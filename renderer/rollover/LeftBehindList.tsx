import { formatDay } from '../../shared/calendar/day-text.ts';
import type { LeftBehind } from '../../shared/rollover/rollover.contract.ts';
import { count } from '../messages/numbers.ts';
import { rolloverWords as words } from '../messages/rollover.ts';
import table from '../page/table.module.css';
import styles from './rollover.module.css';

/** What cannot go along although it was chosen: said plainly, with what to do about it. */
export const LeftBehindList = ({ left: { endedTasks, endedAgencies } }: { readonly left: LeftBehind }) => (
  <section className={styles.left}>
    <h2>{words.leftBehind}</h2>
    {endedTasks === 0 && endedAgencies.length === 0 ? <p>{words.nothingLeft}</p> : null}
    {endedTasks === 0 ? null : <p>{words.endedTasks(endedTasks)}</p>}
    {endedAgencies.length === 0 ? null : <EndedAgencies agencies={endedAgencies} />}
  </section>
);

const EndedAgencies = ({ agencies }: { readonly agencies: LeftBehind['endedAgencies'] }) => (
  <>
    <p>{words.endedAgencies(agencies.length)}</p>
    <table className={table.table} aria-label={words.leftBehind}>
      <thead>
        <tr>
          <th>{words.column.agency}</th>
          <th>{words.column.endsOn}</th>
          <th className={table.number}>{words.column.assignments}</th>
        </tr>
      </thead>
      <tbody>
        {agencies.map(({ name, endsOn, assignments }) => (
          <tr key={name}>
            <td>{name}</td>
            <td className={table.code}>{formatDay(endsOn)}</td>
            <td className={table.number}>{count(assignments)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </>
);
