import type { OriginalSheet } from '../../../shared/imports/history.contract.ts';
import { originalWords as words } from '../../messages/import-history.ts';
import styles from './original.module.css';

/** One sheet cell by cell, to be read only: letters and numbers at the edge, a dot where a figure was taken. */
export const OriginalGrid = ({ sheet }: { readonly sheet: OriginalSheet }) => (
  <div className={styles.original}>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling place must be reachable from the keyboard (WCAG 2.1.1) */}
    <section className={styles.sheet} tabIndex={0} aria-label={words.grid(sheet.name)}>
      <table aria-label={words.grid(sheet.name)}>
        <thead>
          <tr>
            <td />
            {sheet.columns.map(({ letter, isHidden }) => (
              <th key={letter} scope="col" data-hidden={isHidden} title={isHidden ? words.hiddenColumn : undefined}>
                {letter}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.rows.map((row) => (
            <SheetRow key={row.number} row={row} columns={sheet.columns} />
          ))}
        </tbody>
      </table>
    </section>
    <p className={styles.quiet}>{words.legend}</p>
    {sheet.moreRows + sheet.moreColumns > 0 ? (
      <p role="status">{words.notShown(words.more(sheet.moreRows, sheet.moreColumns))}</p>
    ) : null}
  </div>
);

interface RowProps {
  readonly row: OriginalSheet['rows'][number];
  readonly columns: OriginalSheet['columns'];
}

const SheetRow = ({ row, columns }: RowProps) => (
  <tr data-hidden={row.isHidden}>
    <th scope="row" title={row.isHidden ? words.hiddenRow : undefined}>
      {row.number}
    </th>
    {columns.map(({ letter, isHidden }, at) => {
      const cell = row.cells[at];
      if (cell === undefined) return null;
      return (
        <td
          key={letter}
          data-number={cell.isNumber}
          data-taken={cell.isTaken}
          data-hidden={isHidden}
          title={cell.text === '' ? undefined : cell.text}
        >
          {cell.isTaken ? (
            <>
              <span aria-hidden="true">●</span>
              <span className="visually-hidden">{words.taken} </span>
            </>
          ) : null}
          {cell.text}
        </td>
      );
    })}
  </tr>
);
