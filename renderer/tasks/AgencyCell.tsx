import type { AgencyId } from '../../shared/ids.ts';
import type { Role } from '../../shared/tasks/task-seed.ts';
import type { TaskRow } from '../../shared/tasks/tasks.contract.ts';
import { basisNames, taskWords as words } from '../messages/tasks.ts';
import { Sign } from '../page/Sign.tsx';
import styles from './tasks.module.css';

interface Props {
  readonly task: TaskRow;
  readonly role: Role;
  readonly districts: ReadonlySet<AgencyId>;
}

/** Who; all districts together as one; our own reading of the plan marked as ours. */
export function AgencyCell({ task, role, districts }: Props) {
  const assigned = task.assignments.filter((assignment) => assignment.role === role);
  if (assigned.length === 0) {
    return role === 'lead' ? <span className={styles.notNamed}>{words.notNamed}</span> : null;
  }
  const fromOffice = assigned.some(({ basis }) => basis === 'office');
  return (
    <span title={assigned.map(({ agency }) => agency).join('\n')}>
      {names(assigned, districts).join(', ')}{' '}
      {fromOffice ? <Sign tone="neutral" mark={words.officeMark} meaning={basisNames.office} /> : null}
    </span>
  );
}

function names(assigned: TaskRow['assignments'], districts: ReadonlySet<AgencyId>): string[] {
  const isDistrict = ({ agencyId }: { readonly agencyId: AgencyId }) => districts.has(agencyId);
  const all = districts.size > 0 && assigned.filter(isDistrict).length === districts.size;
  const single = all ? assigned.filter((assignment) => !isDistrict(assignment)) : assigned;
  const shortNames = single.map(({ agencyShort }) => agencyShort);
  return all ? [words.allDistricts(districts.size), ...shortNames] : shortNames;
}
