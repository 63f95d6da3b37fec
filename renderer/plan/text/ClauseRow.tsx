import { clauseKindNames, clauseName, originSigns, planTextWords as words } from '../../messages/plan.ts';
import { Sign } from '../../page/Sign.tsx';
import { moveByArrows } from './move-by-arrows.ts';
import type { ReadClause } from './reading-order.ts';
import styles from './text.module.css';
import { Wording } from './Wording.tsx';

interface Props extends Pick<ReadClause, 'clause' | 'task'> {
  readonly search: readonly string[];
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

/** One clause as it stands; the whole row opens it. */
export const ClauseRow = ({ clause, task, search, isOpen, onOpen }: Props) => (
  <li className={styles.clause} data-open={isOpen} data-ended={task?.endedOn != null}>
    <button
      type="button"
      className={styles.label}
      data-clause={clause.label}
      aria-label={words.openClause(clauseName(clause))}
      aria-expanded={isOpen}
      onClick={onOpen}
      onKeyDown={moveByArrows}
    >
      {clauseName(clause)}
    </button>
    <div className={styles.words}>
      {clause.printedNumber === '' ? null : <span className={styles.number}>{clause.printedNumber}</span>}
      <p>
        <Wording clause={clause} task={task} search={search} />
      </p>
    </div>
    <p className={styles.signs}>
      <span className={styles.kind}>{clauseKindNames[clause.kind]}</span>
      {clause.origin === 'plan' ? null : (
        <Sign
          tone={originSigns[clause.origin].tone}
          mark={originSigns[clause.origin].mark}
          meaning={originSigns[clause.origin].word}
        />
      )}
      {task?.superseded == null ? null : <Sign tone="caution" mark={words.supersededMark} />}
      {task === undefined || task.endedOn === null ? null : (
        <Sign tone="neutral" mark={words.endedMark} meaning={words.ended(task.endedOn)} />
      )}
    </p>
  </li>
);
