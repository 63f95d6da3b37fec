import type { AuditEntry } from '../../shared/audit/audit.contract.ts';
import { ColumnTable } from '../columns/ColumnTable.tsx';
import { afterText, keptText, kindNames, whatSentence, auditWords as words } from '../messages/audit.ts';
import { count } from '../messages/numbers.ts';
import { dayAndTime } from '../messages/time.ts';
import table from '../page/table.module.css';
import styles from './audit.module.css';

const { seq, at, kind, before, after, about } = words.columns;
const heads = [seq, at, kind, null, before, after, about];

/** Newest first, in the order of their numbers whatever the clock said. */
export const AuditTable = ({ entries }: { readonly entries: readonly AuditEntry[] }) => (
  <ColumnTable columns={heads} className={`${table.table} ${styles.entries}`} aria-label={words.table}>
    <thead>
      <tr>
        <th className={table.number}>{words.columns.seq}</th>
        <th>{words.columns.at}</th>
        <th>{words.columns.kind}</th>
        <th>{words.columns.what}</th>
        <th>{words.columns.before}</th>
        <th>{words.columns.after}</th>
        <th>{words.columns.about}</th>
      </tr>
    </thead>
    <tbody>
      {entries.map((entry) => (
        <tr key={entry.seq}>
          <td className={table.number}>{count(entry.seq)}</td>
          <td className={table.code}>{dayAndTime(entry.at)}</td>
          <td>{kindNames[entry.kind]}</td>
          <th scope="row">{whatSentence(entry)}</th>
          <td className={styles.said}>{keptText(entry.before)}</td>
          <td className={styles.said}>{afterText(entry)}</td>
          <td className={styles.said}>{entry.about}</td>
        </tr>
      ))}
    </tbody>
  </ColumnTable>
);
