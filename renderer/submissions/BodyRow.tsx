import { Checkbox } from '@mantine/core';
import type { TimelinessPeriod, TimelinessRow } from '../../shared/submissions/submissions.contract.ts';
import { timelinessWords as words } from '../messages/submissions.ts';
import { BoardCell } from './BoardCell.tsx';
import styles from './timeliness.module.css';
import type { BodySelection } from './use-body-selection.ts';
import { tickColumn } from './use-cell-keys.ts';

interface Props {
  readonly row: TimelinessRow;
  readonly index: number;
  readonly periods: readonly TimelinessPeriod[];
  readonly selection: BodySelection;
  /** The column that Tab stops at and that is open, where it is in this row. */
  readonly reached: number | undefined;
  readonly open: number | undefined;
  readonly onOpen: (column: number) => void;
  readonly onReach: (column: number) => void;
}

export function BodyRow({ row, index, periods, selection, reached, open, onOpen, onReach }: Props) {
  const { agencyId, agency, agencyShort, cells, owed, received, onTime } = row;
  return (
    <tr data-selected={selection.has(agencyId)}>
      <td className={styles.tick}>
        <Checkbox
          aria-label={words.selectBody(agencyShort)}
          checked={selection.has(agencyId)}
          onChange={() => selection.toggle(agencyId)}
          onFocus={() => onReach(tickColumn)}
          tabIndex={reached === tickColumn ? 0 : -1}
          data-cell={`${index} ${tickColumn}`}
        />
      </td>
      <th scope="row" className={styles.name} title={agency}>
        {agencyShort}
      </th>
      {cells.map((cell, column) => (
        <BoardCell
          key={`${periods[column]?.code} ${periods[column]?.request}`}
          cell={cell}
          name={`${agencyShort}, ${periods[column]?.label ?? ''}`}
          place={`${index} ${column}`}
          isReached={reached === column}
          isOpen={open === column}
          onOpen={() => onOpen(column)}
          onReach={() => onReach(column)}
        />
      ))}
      <OfDue some={received} owed={owed} />
      <OfDue some={onTime} owed={owed} />
    </tr>
  );
}

/** '8/9 88,9%': never a share without what it is a share of. */
export const OfDue = ({ some, owed }: { readonly some: number; readonly owed: number }) => (
  <td className={styles.total}>
    {words.ofDue(some, owed)} <span className={styles.percent}>{words.percentOfDue(some, owed)}</span>
  </td>
);
