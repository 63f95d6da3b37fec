import { formatDay } from '../../../shared/calendar/day-text.ts';
import { periodLabel } from '../../../shared/calendar/period-label.ts';
import type { ImportId } from '../../../shared/ids.ts';
import type { ImportEntry } from '../../../shared/imports/history.contract.ts';
import { ColumnTable } from '../../columns/ColumnTable.tsx';
import { stateSign, historyWords as words } from '../../messages/import-history.ts';
import { count } from '../../messages/numbers.ts';
import { Sign } from '../../page/Sign.tsx';
import table from '../../page/table.module.css';
import styles from './history.module.css';

interface Props {
  /** Newest first. */
  readonly entries: readonly ImportEntry[];
  readonly open: ImportEntry | undefined;
  readonly onOpen: (id: ImportId) => void;
}

/** More than anybody reads at a sitting, and few enough to draw at once. */
const mostRows = 500;
const counts = ['created', 'changed', 'same', 'blank'] as const;
const { columns } = words;
const heads = [
  columns.number,
  columns.receivedOn,
  columns.place,
  columns.form,
  columns.period,
  null,
  ...counts.map((column) => columns[column]),
  columns.state,
];

/** Beside an open panel what the panel says gives way. What was taken back is struck through. */
export const HistoryTable = ({ entries, open, onOpen }: Props) => (
  <>
    <ColumnTable
      columns={heads}
      className={`${table.table} ${styles.entries}`}
      data-compact={open !== undefined}
      data-more={Math.max(0, entries.length - mostRows)}
      aria-label={words.table}
    >
      <thead>
        <tr>
          <th className={table.number}>{words.columns.number}</th>
          <th data-minor="true">{words.columns.receivedOn}</th>
          <th>{words.columns.place}</th>
          <th data-minor="true">{words.columns.form}</th>
          <th>{words.columns.period}</th>
          <th>{words.columns.file}</th>
          {counts.map((column) => (
            <th key={column} className={table.number} data-minor="true">
              {words.columns[column]}
            </th>
          ))}
          <th>{words.columns.state}</th>
        </tr>
      </thead>
      <tbody>
        {entries.slice(0, mostRows).map((entry) => (
          <EntryRow key={entry.id} entry={entry} isOpen={entry === open} onOpen={onOpen} />
        ))}
      </tbody>
    </ColumnTable>
    {entries.length > mostRows ? <p className={styles.more}>{words.more(entries.length - mostRows)}</p> : null}
  </>
);

interface RowProps {
  readonly entry: ImportEntry;
  readonly isOpen: boolean;
  readonly onOpen: Props['onOpen'];
}

function EntryRow({ entry, isOpen, onOpen }: RowProps) {
  const { id, fileName, recognised, receivedOn, undone } = entry;
  const { tone, mark, word } = stateSign(entry);
  return (
    <tr data-selected={isOpen} data-undone={undone !== null}>
      <td className={table.number}>{count(id)}</td>
      <td className={table.code} data-minor="true">
        {formatDay(receivedOn)}
      </td>
      <td>{recognised.place}</td>
      <td className={table.code} data-minor="true">
        {recognised.form}
      </td>
      <td className={table.code}>{`${periodLabel(recognised.period)}/${recognised.period.slice(0, 4)}`}</td>
      <th scope="row" className={styles.fileCell}>
        <button type="button" className={styles.file} onClick={() => onOpen(id)}>
          {undone === null ? fileName : <del>{fileName}</del>}
        </button>
      </th>
      {counts.map((column) => (
        <td key={column} className={table.number} data-minor="true">
          {count(entry.counts[column])}
        </td>
      ))}
      <td className={table.code}>
        <Sign tone={tone} mark={mark} meaning={word} />
      </td>
    </tr>
  );
}
