import { type CellGrid, isAddedUp, keyOf } from '../../shared/entry/cell-grid.ts';
import { totalOfColumn, totalOfPlaces } from '../../shared/entry/column-total.ts';
import type { DataElement } from '../../shared/forms/forms.contract.ts';
import { figureOfTotal, type Total } from '../../shared/numbers/total.ts';
import { entryWords as words } from '../messages/entry.ts';
import { figureNumber } from '../messages/figures.ts';
import { FigureText } from '../page/FigureText.tsx';
import { CheckSign } from '../page/icons.tsx';
import styles from './table.module.css';
import type { Figures } from './use-saving.ts';

interface Props {
  readonly grid: CellGrid;
  readonly figures: Figures;
  readonly paper: ReadonlyMap<string, number>;
  readonly starts: ReadonlySet<number>;
  readonly at: { readonly atRow: number; readonly atColumn: number };
}

/** What the figures add up to, and beside it what the paper says they do. */
export function TotalRows({ grid, figures, paper, starts, at: { atRow, atColumn } }: Props) {
  const figureRows = grid.rows.map((row) => row.map((cell) => figures.get(keyOf(cell)) ?? null));
  const elements = (grid.rows[0] ?? []).map(({ element }) => element);
  const totals = elements.map((_, column) => totalOfColumn(figureRows, column));
  const row = grid.rows.length;
  return (
    <tfoot>
      <tr className={styles.sum}>
        <td className={styles.index} />
        <th scope="row" className={styles.place}>
          {words.sum(totalOfPlaces(figureRows))}
        </th>
        {elements.map((element, column) => (
          <td key={element.code} data-group={starts.has(column) || undefined} title={sumTitle(element, totals[column])}>
            {isAddedUp(element) ? <Sum total={totals[column]} element={element} /> : null}
          </td>
        ))}
      </tr>
      <tr className={styles.paper}>
        <td className={styles.index} />
        <th scope="row" className={styles.place}>
          {words.paper}
        </th>
        {elements.map((element, column) => (
          <td
            key={element.code}
            className={styles.cell}
            data-row={row}
            data-column={column}
            data-at={(row === atRow && column === atColumn) || undefined}
            data-group={starts.has(column) || undefined}
          >
            <PaperTotal value={paper.get(element.code)} sum={totals[column]?.value ?? 0} element={element} />
          </td>
        ))}
      </tr>
    </tfoot>
  );
}

const sumTitle = (element: DataElement, total: Total | undefined) =>
  total === undefined || !isAddedUp(element) ? undefined : words.sumOf(total);

function Sum({ total, element }: { readonly total: Total | undefined; readonly element: DataElement }) {
  if (total === undefined) return null;
  const figure = figureOfTotal(total);
  return (
    <>
      {figure === undefined ? (
        '–'
      ) : (
        <FigureText figure={figure.state === 'number' ? figure : { ...figure, value: 0 }} shape={element} />
      )}
      {total.missing === 0 ? null : <small className={styles.of}>{`${total.counted}/${total.expected}`}</small>}
    </>
  );
}

interface PaperProps {
  readonly value: number | undefined;
  readonly sum: number;
  readonly element: DataElement;
}

function PaperTotal({ value, sum, element }: PaperProps) {
  if (value === undefined) return null;
  const by = value - sum;
  const difference = `${by > 0 ? '+' : ''}${figureNumber(by, element)}`;
  return (
    <span
      className={styles.paperTotal}
      data-equal={by === 0}
      title={by === 0 ? words.equal : words.differs(difference)}
    >
      {figureNumber(value, element)} {by === 0 ? <CheckSign /> : <small className={styles.of}>≠ {difference}</small>}
      <span className="visually-hidden">{by === 0 ? words.equal : words.differs(difference)}</span>
    </span>
  );
}
