import { Button } from '@mantine/core';
import { useState } from 'react';
import type { AgencyId } from '../../../shared/ids.ts';
import type { Role } from '../../../shared/tasks/task-seed.ts';
import { useAgencies } from '../../agencies/use-agencies.ts';
import { planEditWords as words } from '../../messages/plan.ts';
import { roleMarks, roleNames } from '../../messages/tasks.ts';
import { Sign } from '../../page/Sign.tsx';
import { AgencyAndRole } from './AgencyAndRole.tsx';
import styles from './edit.module.css';

export interface GivenTo {
  readonly agency: AgencyId;
  readonly name: string;
  readonly role: Role;
}

interface Props {
  readonly given: readonly GivenTo[];
  readonly onChange: (given: readonly GivenTo[]) => void;
}

/** Who shall do the new task; nobody yet is allowed. */
export function AgencyList({ given, onChange }: Props) {
  const agencies = useAgencies();
  const [agency, setAgency] = useState<AgencyId | null>(null);
  const [role, setRole] = useState<Role>('lead');
  const chosen = agencies?.list.find(({ id }) => id === agency);
  const add = () => {
    if (chosen === undefined) return;
    onChange([...given.filter((one) => one.agency !== chosen.id), { agency: chosen.id, name: chosen.name, role }]);
    setAgency(null);
  };
  return (
    <fieldset className={styles.basis}>
      <legend className={styles.heading}>{words.agencies}</legend>
      <ul className={styles.agencies}>
        {given.map((one) => (
          <li key={one.agency}>
            <Sign tone="brand" mark={roleMarks[one.role]} meaning={roleNames[one.role]} />
            <span>{one.name}</span>
            <button
              type="button"
              className={styles.leave}
              aria-label={words.removeAgency(one.name)}
              onClick={() => onChange(given.filter((other) => other !== one))}
            >
              {words.remove}
            </button>
          </li>
        ))}
      </ul>
      <AgencyAndRole agency={agency} role={role} onAgency={setAgency} onRole={setRole} />
      <div>
        <Button variant="default" onClick={add} disabled={chosen === undefined}>
          {words.addAgency}
        </Button>
      </div>
    </fieldset>
  );
}
