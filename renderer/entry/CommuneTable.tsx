import { memo } from 'react';
import { type CellGrid, type EntryBlock, elementsOf, keyOf } from '../../shared/entry/cell-grid.ts';
import type { Area } from '../../shared/entry/typing.ts';
import { entryWords as words } from '../messages/entry.ts';
import { FigureCell } from './FigureCell.tsx';
import { TotalRows } from './TotalRows.tsx';
import styles from './table.module.css';
import type { FindingsOfCells } from './use-entry.ts';
import type { Figures, Marks } from './use-saving.ts';

export interface TableProps {
  readonly label: string;
  readonly block: EntryBlock;
  readonly grid: CellGrid;
  readonly figures: Figures;
  readonly marks: Marks;
  readonly findings: FindingsOfCells;
  /** Undefined: nothing but the one cell is selected. */
  readonly area: Area | undefined;
  readonly atRow: number;
  readonly atColumn: number;
  /** Bottom lines typed from the paper, by element. */
  readonly paper: ReadonlyMap<string, number>;
}

/** A row per commune, as on the paper form; the bottom lines stay in view. */
export const CommuneTable = memo(function CommuneTable(props: TableProps) {
  const { label, block, grid, figures, paper } = props;
  return (
    <table className={styles.table} aria-label={label}>
      <colgroup>
        <col className={styles.indexColumn} />
        <col className={styles.placeColumn} />
        {block.groups.map(({ elements }) =>
          elements.map(({ code, valueType }) => (
            <col
              key={code}
              className={styles.figureColumn}
              data-type={valueType}
              data-few={elements.length <= 4 || undefined}
            />
          )),
        )}
      </colgroup>
      <CommuneHead block={block} />
      <tbody>
        {block.places.map((place, row) => (
          <tr key={place.id}>
            <td className={styles.index}>{row + 1}</td>
            <th scope="row" className={styles.place}>
              {place.name}
            </th>
            <RowCells {...props} row={row} />
          </tr>
        ))}
      </tbody>
      {grid.hasPaperRow ? (
        <TotalRows grid={grid} figures={figures} paper={paper} starts={groupStarts(block)} at={props} />
      ) : null}
    </table>
  );
});

const CommuneHead = ({ block }: { readonly block: EntryBlock }) => {
  const starts = groupStarts(block);
  return (
    <thead>
      <tr>
        <th rowSpan={2} scope="col" className={styles.index}>
          {words.index}
        </th>
        <th rowSpan={2} scope="col" className={styles.place}>
          {words.place}
        </th>
        {block.groups.map(({ title, elements }) => (
          <th key={title} colSpan={elements.length} scope="colgroup" className={styles.group}>
            {title}
          </th>
        ))}
      </tr>
      <tr>
        {elementsOf(block).map(({ code, name, shortName }, column) => (
          <th
            key={code}
            scope="col"
            title={`${code} ${name}`}
            className={styles.element}
            data-group={starts.has(column) || undefined}
          >
            {shortName}
          </th>
        ))}
      </tr>
    </thead>
  );
};

/** Columns with a line at their left. */
function groupStarts({ groups }: EntryBlock): ReadonlySet<number> {
  const lengths = groups.map(({ elements }) => elements.length);
  return new Set(lengths.map((_, index) => lengths.slice(0, index).reduce((sum, length) => sum + length, 0)));
}

function RowCells({
  block,
  grid,
  figures,
  marks,
  findings,
  area,
  atRow,
  atColumn,
  row,
}: TableProps & { readonly row: number }) {
  const starts = groupStarts(block);
  return (grid.rows[row] ?? []).map((cell, column) => (
    <FigureCell
      key={cell.element.code}
      row={row}
      column={column}
      cell={cell}
      figure={figures.get(keyOf(cell)) ?? null}
      mark={marks.get(keyOf(cell))}
      findings={findings.get(keyOf(cell))}
      isSelected={isWithin(area, row, column)}
      isAt={row === atRow && column === atColumn}
      startsGroup={starts.has(column)}
    />
  ));
}

export const isWithin = (area: Area | undefined, row: number, column: number): boolean =>
  area !== undefined && row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
