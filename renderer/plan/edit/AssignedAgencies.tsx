import type { Assignment } from '../../../shared/tasks/tasks.contract.ts';
import { clausePanelWords as words } from '../../messages/plan.ts';
import { basisNames, roleMark, roleName } from '../../messages/tasks.ts';
import { Sign } from '../../page/Sign.tsx';
import styles from './edit.module.css';
import { UnassignForm } from './UnassignForm.tsx';

interface Props {
  readonly assignments: readonly Assignment[];
  readonly open: Assignment | undefined;
  readonly onLeave: (assignment: Assignment) => void;
  readonly onDone: () => void;
}

export const AssignedAgencies = ({ assignments, open, onLeave, onDone }: Props) =>
  assignments.length === 0 ? (
    <p className={styles.none}>{words.noAgency}</p>
  ) : (
    <ul className={styles.agencies}>
      {assignments.map((assignment) => (
        <li key={assignment.id}>
          <Sign
            tone="brand"
            mark={roleMark(assignment.role, assignment.binding)}
            meaning={roleName(assignment.role, assignment.binding)}
          />
          <span>
            {assignment.agency} <span className={styles.none}>({basisNames[assignment.basis]})</span>
          </span>
          <button
            type="button"
            className={styles.leave}
            aria-expanded={open?.id === assignment.id}
            aria-label={words.unassignFrom(
              assignment.agency,
              roleName(assignment.role, assignment.binding).toLocaleLowerCase('vi'),
            )}
            onClick={() => onLeave(assignment)}
          >
            {words.unassign}
          </button>
          {open?.id === assignment.id ? <UnassignForm assignment={assignment} onDone={onDone} /> : null}
        </li>
      ))}
    </ul>
  );
