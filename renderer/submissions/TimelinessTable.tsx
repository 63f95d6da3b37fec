import {
  SubmissionState,
  type TimelinessBoard,
  type TimelinessPeriod,
} from '../../shared/submissions/submissions.contract.ts';
import { columnHead, columnMeaning, timelinessWords as words } from '../messages/submissions.ts';
import { shortDay } from '../messages/time.ts';
import { BodyRow } from './BodyRow.tsx';
import { ShareRows } from './ShareRows.tsx';
import { StateStrip } from './StateStrip.tsx';
import styles from './timeliness.module.css';
import type { BodySelection } from './use-body-selection.ts';
import { type CellPlace, useCellKeys, useOpenCell } from './use-cell-keys.ts';

interface Props {
  readonly board: TimelinessBoard;
  /** The period that is looked at. */
  readonly shown: TimelinessPeriod | undefined;
  readonly selection: BodySelection;
  readonly open: CellPlace | undefined;
  readonly onOpen: (place: CellPlace) => void;
}

/** Bodies × periods. Arrows walk through the cells, Enter opens one, Space ticks a body, Tab goes on. */
export function TimelinessTable({ board, shown, selection, open, onOpen }: Props) {
  const keys = useCellKeys(board.rows.length, board.periods.length, onOpen);
  useOpenCell(keys.table, open);
  const states = SubmissionState.options.filter((state) => board.periods.some(({ counts }) => counts[state] > 0));
  return (
    <div className={styles.scroll}>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are walked through is a grid (ARIA 1.2) */}
      <table className={styles.table} role="grid" aria-label={words.board} onKeyDown={keys.onKeyDown} ref={keys.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.tick}>
              <span className="visually-hidden">{words.select}</span>
            </th>
            <th scope="col" className={styles.name}>
              {words.body}
            </th>
            {board.periods.map((period) => (
              <th
                key={`${period.code} ${period.request}`}
                scope="col"
                data-shown={shown?.code === period.code && shown.request === period.request}
                title={columnMeaning(period, states)}
              >
                <span className={styles.period}>{columnHead(period)}</span>
                <span className={styles.due}>{shortDay(period.dueOn)}</span>
                <StateStrip shares={period.shares} />
              </th>
            ))}
            <th scope="col" className={styles.total}>
              {words.received}
            </th>
            <th scope="col" className={styles.total}>
              {words.onTime}
            </th>
          </tr>
        </thead>
        <tbody>
          {board.rows.map((row, index) => (
            <BodyRow
              key={row.agencyId}
              row={row}
              index={index}
              periods={board.periods}
              selection={selection}
              reached={keys.reached.row === index ? keys.reached.column : undefined}
              open={open?.row === index ? open.column : undefined}
              onOpen={(column) => onOpen({ row: index, column })}
              onReach={(column) => keys.reach({ row: index, column })}
            />
          ))}
        </tbody>
        <ShareRows board={board} states={states} />
      </table>
    </div>
  );
}
