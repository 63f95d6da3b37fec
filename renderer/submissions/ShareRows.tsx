import type { SubmissionState, TimelinessBoard } from '../../shared/submissions/submissions.contract.ts';
import { timelinessWords as words } from '../messages/submissions.ts';
import { OfDue } from './BodyRow.tsx';
import styles from './timeliness.module.css';

interface Props {
  readonly board: TimelinessBoard;
  readonly states: readonly SubmissionState[];
}

/** Each state's bodies and share of every column; together always all bodies and 100 %. */
export const ShareRows = ({ board, states }: Props) => (
  <tfoot>
    {states.map((state, index) => (
      <tr key={state}>
        <td className={styles.tick} />
        <th scope="row" className={styles.name}>
          <span className={styles.swatch} data-state={state} aria-hidden="true" />
          {words.stateNames[state]}
        </th>
        {board.periods.map(({ code, request, counts, shares }) => (
          <td key={`${code} ${request}`} className={styles.share} data-none={counts[state] === 0}>
            {words.share(counts[state], shares[state])}
          </td>
        ))}
        {index === 0 ? (
          <>
            <OfDue some={board.received} owed={board.owed} />
            <OfDue some={board.onTime} owed={board.owed} />
          </>
        ) : (
          <td colSpan={2} />
        )}
      </tr>
    ))}
  </tfoot>
);
