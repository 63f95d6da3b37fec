import type { Neighbours } from '../../shared/explain/explain.contract.ts';
import { explainWords as words } from '../messages/explain.ts';
import styles from './explain.module.css';

/** A piece of the sheet as the clerk saw it: letters and numbers at the edge, the heads of the lines, the cell marked. */
export const NeighbourTable = ({ neighbours }: { readonly neighbours: Neighbours }) => {
  const hasRowHeads = neighbours.rows.some(({ head }) => head !== '');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling place must be reachable from the keyboard (WCAG 2.1.1)
    <div className={styles.picture} tabIndex={0}>
      <table>
        <caption>{words.picture(neighbours.sheet, neighbours.cell)}</caption>
        <thead>
          <tr>
            <th>
              <span className="visually-hidden">{words.row}</span>
            </th>
            {hasRowHeads ? <td /> : null}
            {neighbours.columns.map(({ letter, isAsked }) => (
              <th key={letter} scope="col" data-asked={isAsked}>
                {letter}
              </th>
            ))}
          </tr>
          {neighbours.columns.some(({ head }) => head !== '') ? (
            <HeadRow neighbours={neighbours} hasRowHeads={hasRowHeads} />
          ) : null}
        </thead>
        <tbody>
          {neighbours.rows.map((row) => (
            <tr key={row.number}>
              <th scope="row" data-asked={row.isAsked}>
                {row.number}
              </th>
              {hasRowHeads ? (
                <td className={styles.rowHead} title={row.head}>
                  {row.head}
                </td>
              ) : null}
              {row.cells.map((cell, at) => {
                const column = neighbours.columns[at];
                const isAsked = row.isAsked && column?.isAsked === true;
                return (
                  <td key={column?.letter} data-number={cell.isNumber} data-asked={isAsked}>
                    {cell.text}
                    {isAsked ? <span className="visually-hidden"> ({words.asked})</span> : null}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

interface HeadProps {
  readonly neighbours: Neighbours;
  readonly hasRowHeads: boolean;
}

const HeadRow = ({ neighbours: { columns }, hasRowHeads }: HeadProps) => (
  <tr>
    <td />
    {hasRowHeads ? <td /> : null}
    {columns.map(({ letter, head }) => (
      <td key={letter} className={styles.columnHead} title={head}>
        {head}
      </td>
    ))}
  </tr>
);
