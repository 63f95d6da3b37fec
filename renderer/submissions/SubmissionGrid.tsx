import type { Submission } from '../../shared/submissions/submissions.contract.ts';
import { submissionMeaning, submissionSign } from '../messages/submissions.ts';
import { Sign } from '../page/Sign.tsx';
import styles from './SubmissionGrid.module.css';

/** Who has sent and who has not, by district; always every district. */
export const SubmissionGrid = ({ rows }: { readonly rows: readonly Submission[] }) => (
  <ul className={styles.grid}>
    {rows.map((row) => (
      <li key={row.placeId}>
        <span className={styles.place}>{row.place}</span>
        <SubmissionSign row={row} />
      </li>
    ))}
  </ul>
);

export function SubmissionSign({ row }: { readonly row: Submission }) {
  const { tone, mark } = submissionSign(row);
  return <Sign tone={tone} mark={mark} meaning={submissionMeaning(row)} />;
}
