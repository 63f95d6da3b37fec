import { Fragment, memo } from 'react';
import { keyOf } from '../../shared/entry/cell-grid.ts';
import type { DataElement } from '../../shared/forms/forms.contract.ts';
import { entryWords as words } from '../messages/entry.ts';
import { isWithin, type TableProps } from './CommuneTable.tsx';
import { FigureCell } from './FigureCell.tsx';
import styles from './table.module.css';

/** The district's own figures: one column, an element per row, so that long names stand in full. */
export const ElementTable = memo(function ElementTable(props: TableProps) {
  return (
    <table className={styles.table} aria-label={props.label}>
      <colgroup>
        <col className={styles.indexColumn} />
        <col className={styles.elementColumn} />
        <col className={styles.unitColumn} />
        <col className={styles.figureColumn} data-type="money" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col" className={styles.index}>
            {words.index}
          </th>
          <th scope="col" className={styles.elementName}>
            {words.element}
          </th>
          <th scope="col" className={styles.unit}>
            {words.unit}
          </th>
          <th scope="col" className={styles.element}>
            {words.figure}
          </th>
        </tr>
      </thead>
      <tbody>
        {props.block.groups.map(({ title, elements }, index) => (
          <Fragment key={title}>
            <tr>
              <th colSpan={4} scope="rowgroup" className={styles.groupRow}>
                {title}
              </th>
            </tr>
            {elements.map((element, within) => (
              <ElementRow key={element.code} {...props} element={element} row={firstRow(props, index) + within} />
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
});

const firstRow = ({ block }: TableProps, group: number): number =>
  block.groups.slice(0, group).reduce((sum, { elements }) => sum + elements.length, 0);

function ElementRow(props: TableProps & { readonly element: DataElement; readonly row: number }) {
  const { element, row, grid, figures, marks, findings, area, atRow } = props;
  const cell = grid.rows[row]?.[0];
  if (cell === undefined) return null;
  return (
    <tr>
      <td className={styles.index}>{row + 1}</td>
      <th scope="row" className={styles.elementName}>
        {element.name} <span className={styles.code}>{element.code}</span>
      </th>
      <td className={styles.unit}>{element.unit}</td>
      <FigureCell
        row={row}
        column={0}
        cell={cell}
        figure={figures.get(keyOf(cell)) ?? null}
        mark={marks.get(keyOf(cell))}
        findings={findings.get(keyOf(cell))}
        isSelected={isWithin(area, row, 0)}
        isAt={row === atRow}
        startsGroup={false}
      />
    </tr>
  );
}
