import { NativeSelect } from '@mantine/core';
import { AgencyId } from '../../../shared/ids.ts';
import { Role } from '../../../shared/tasks/task-seed.ts';
import { useAgencies } from '../../agencies/use-agencies.ts';
import { planEditWords as words } from '../../messages/plan.ts';
import { roleNames } from '../../messages/tasks.ts';
import styles from './edit.module.css';

interface Props {
  readonly agency: AgencyId | null;
  readonly role: Role;
  readonly onAgency: (agency: AgencyId | null) => void;
  readonly onRole: (role: Role) => void;
  readonly error?: string | undefined;
}

export function AgencyAndRole({ agency, role, onAgency, onRole, error }: Props) {
  const agencies = useAgencies();
  return (
    <div className={styles.wideAndNarrow}>
      <NativeSelect
        label={words.agency}
        value={agency ?? ''}
        error={error}
        onChange={({ currentTarget: { value } }) => onAgency(AgencyId.safeParse(Number(value)).data ?? null)}
        data={[
          { value: '', label: words.chooseAgency },
          ...(agencies?.list ?? []).map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
      />
      <NativeSelect
        label={words.role}
        value={role}
        onChange={({ currentTarget: { value } }) => onRole(Role.parse(value))}
        data={Role.options.map((each) => ({ value: each, label: roleNames[each] }))}
      />
    </div>
  );
}
