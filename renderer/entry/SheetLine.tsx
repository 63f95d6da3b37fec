import { Fragment } from 'react';
import { type CellGrid, type GridCell, keyOf } from '../../shared/entry/cell-grid.ts';
import { entryWords as words } from '../messages/entry.ts';
import styles from './entry.module.css';
import type { EntrySheetState } from './use-entry-sheet.ts';

/** What is saved, what is still missing, and the keys. */
export function SheetLine({ grid, entry }: { readonly grid: CellGrid; readonly entry: EntrySheetState }) {
  const { marks, savedAt } = entry.saving;
  const saving = countOf([...marks.values()], ({ state }) => state === 'saving');
  const refused = countOf([...marks.values()], ({ state }) => state === 'refused');
  const missing = countOf(grid.rows.flat(), (cell) => isAskedFor(cell) && !entry.figures.get(keyOf(cell)));
  const parts = [saving > 0 ? words.savingNow(saving) : words.savedAt(savedAt), words.missing(missing)];
  return (
    <div className={styles.line}>
      <span role="status">
        {parts.filter((part) => part !== '').join(' · ')}
        {refused === 0 ? null : <b className={styles.bad}> · {words.refusedNow(refused)}</b>}
      </span>
      <span className={styles.keys}>
        {words.keys.map(([key, meaning]) => (
          <Fragment key={key}>
            <kbd>{key}</kbd> {meaning}{' '}
          </Fragment>
        ))}
      </span>
    </div>
  );
}

const countOf = <T,>(list: readonly T[], holds: (each: T) => boolean): number => list.filter(holds).length;

/** A closed period still misses what it misses; other locked cells are nobody's to fill. */
const isAskedFor = ({ lock }: GridCell): boolean => lock === null || lock.kind === 'period';
