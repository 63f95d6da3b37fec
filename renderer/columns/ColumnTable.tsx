import type { ComponentProps } from 'react';
import { ColumnMenu } from './ColumnMenu.tsx';
import styles from './ColumnTable.module.css';
import { useHiddenColumns } from './use-hidden-columns.ts';

interface Props extends ComponentProps<'table'> {
  /** Names the table for screen readers, and what is remembered of it. */
  readonly 'aria-label': string;
  /** Its heads from left to right; null: the column always stays. */
  readonly columns: readonly (string | null)[];
}

/** A table whose columns can be hidden; hidden is a whole column, so a cell that spans several stays. */
export function ColumnTable({ columns, className = '', ...table }: Props) {
  const name = table['aria-label'];
  const { hidden, change } = useHiddenColumns(name);
  const places = columns.flatMap((column, at) => (column !== null && hidden.includes(column) ? [at + 1] : []));
  return (
    <>
      <ColumnMenu
        table={name}
        columns={columns.flatMap((column) =>
          column === null ? [] : [{ id: column, name: column, isShown: !hidden.includes(column) }],
        )}
        onChange={change}
      />
      <table {...table} className={`${styles.table} ${className}`} data-hidden={places.join(' ')} />
    </>
  );
}
