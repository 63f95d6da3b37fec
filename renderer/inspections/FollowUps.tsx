import { Button } from '@mantine/core';
import type { RegisterCode } from '../../shared/ids.ts';
import { inspectionRegisters as codes } from '../../shared/inspections/inspection-registers.ts';
import type { Entry } from '../../shared/registers/registers.contract.ts';
import { usePeriod } from '../deadlines/period-context.tsx';
import { inspectionWords as words } from '../messages/inspections.ts';
import { followUp } from './follow-up.ts';
import styles from './inspections.module.css';

interface Props {
  readonly inspection: Entry;
  readonly onFollow: (register: RegisterCode, like: Entry) => void;
}

/** What is written of an inspection in the registers beside its own. */
export function FollowUps({ inspection, onFollow }: Props) {
  const { today } = usePeriod();
  const follow = (register: RegisterCode) => onFollow(register, followUp(inspection, register, today));
  return (
    <div className={styles.actions}>
      <Button variant="default" onClick={() => follow(codes.sanctions)}>
        {words.sanction}
      </Button>
      <Button variant="default" onClick={() => follow(codes.rechecks)}>
        {words.recheckEntry}
      </Button>
    </div>
  );
}
