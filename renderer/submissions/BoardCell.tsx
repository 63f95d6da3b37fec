import type { TimelinessCell } from '../../shared/submissions/submissions.contract.ts';
import { cellMeaning, submissionSign } from '../messages/submissions.ts';
import { CheckSign } from '../page/icons.tsx';
import { Sign } from '../page/Sign.tsx';
import styles from './timeliness.module.css';

interface Props {
  readonly cell: TimelinessCell;
  /** 'Mai Sơn, Tháng 9' */
  readonly name: string;
  readonly place: string;
  readonly isReached: boolean;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onReach: () => void;
}

export function BoardCell({ cell, name, place, isReached, isOpen, onOpen, onReach }: Props) {
  const meaning = cellMeaning(cell);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid around it hears the keys
    <td
      className={styles.cell}
      aria-label={`${name}: ${cell.state === 'extended' ? `${submissionSign(cell).mark}, ` : ''}${meaning}`}
      title={meaning}
      tabIndex={isReached ? 0 : -1}
      data-cell={place}
      data-open={isOpen}
      onFocus={onReach}
      onClick={onOpen}
    >
      <Mark cell={cell} />
    </td>
  );
}

/** What needs nobody's eye is quiet: colour ground only where something is late, missing or granted. */
function Mark({ cell }: { readonly cell: TimelinessCell }) {
  const { tone, mark } = submissionSign(cell);
  switch (cell.state) {
    case 'late':
    case 'overdue':
    case 'extended':
      return <Sign tone={tone} mark={mark} />;
    case 'on-time':
      return (
        <span className={styles.onTime}>
          <CheckSign />
        </span>
      );
    case 'waiting':
    case 'not-required':
      return <span className={styles.quiet}>{mark}</span>;
  }
}
