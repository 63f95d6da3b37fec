import { Button } from '@mantine/core';
import type { RegisterCode } from '../../shared/ids.ts';
import { inspectionRegisters } from '../../shared/inspections/inspection-registers.ts';
import type { Entry, Register } from '../../shared/registers/registers.contract.ts';
import { FollowUps } from '../inspections/FollowUps.tsx';
import { caseWords } from '../messages/register-cases.ts';
import { registerWords as words } from '../messages/registers.ts';
import { ErrorNotice } from '../page/Notice.tsx';
import { SidePanel } from '../page/SidePanel.tsx';
import { CaseCourse } from './CaseCourse.tsx';
import { EntryEvidence } from './EntryEvidence.tsx';
import { EntryForm } from './EntryForm.tsx';
import { EntryHistory } from './EntryHistory.tsx';
import styles from './registers.module.css';
import { useRemoveEntry } from './use-registers.ts';

interface Props {
  readonly register: Register;
  /** Undefined: a new one. */
  readonly entry: Entry | undefined;
  /** A new one begins as this one stands. */
  readonly like: Entry | undefined;
  /** A new one, of this register or of one that goes on from it, is begun as that one stands. */
  readonly onBegin: (register: RegisterCode, like: Entry) => void;
  readonly onClose: () => void;
}

export function EntryPanel({ register, entry, like, onBegin, onClose }: Props) {
  const remove = useRemoveEntry(onClose);
  const title = entry === undefined ? words.newEntry : words.changeEntry(entry.id);
  return (
    <SidePanel title={title} eyebrow={`${register.code} · ${register.name}`} onClose={onClose} takesFocus>
      {register.life === undefined || entry === undefined ? null : (
        <>
          <CaseCourse register={register.code} life={register.life} entry={entry} />
          {register.code === inspectionRegisters.inspections ? (
            <FollowUps inspection={entry} onFollow={onBegin} />
          ) : null}
          <h3 className={styles.heading}>{caseWords.openingEntry}</h3>
        </>
      )}
      <EntryForm register={register} entry={entry} like={like} />
      <ErrorNotice error={remove.error} />
      {entry === undefined ? null : (
        <>
          <div className={styles.actions}>
            <Button variant="default" disabled={register.isRetired} onClick={() => onBegin(register.code, entry)}>
              {words.duplicate}
            </Button>
            <Button variant="default" loading={remove.isRunning} onClick={() => remove.run({ id: entry.id })}>
              {words.remove}
            </Button>
          </div>
          <EntryEvidence id={entry.id} />
          <EntryHistory register={register} id={entry.id} />
        </>
      )}
    </SidePanel>
  );
}
