import { Button } from '@mantine/core';
import type { MadeBackup, Rehearsal } from '../../shared/backup/backup.contract.ts';
import { backupWords as words } from '../messages/backup.ts';
import { Await } from '../page/Await.tsx';
import { Card } from '../page/Card.tsx';
import { ErrorNotice, Notice } from '../page/Notice.tsx';
import { BackupDialog } from './BackupDialog.tsx';
import { BackupList } from './BackupList.tsx';
import { BackupProgress } from './BackupProgress.tsx';
import { BackupReminders } from './BackupReminders.tsx';
import styles from './backup.module.css';
import { OutsideDialog } from './OutsideDialog.tsx';
import { useBackups, useMakeBackup, useOpenOther, useRehearsal } from './use-backups.ts';
import { useOpened } from './use-opened.ts';

/** All that is done with backups: making, looking into, restoring, rehearsing. */
export function BackupCard() {
  const { opened, open, close } = useOpened();
  const { backups, error } = useBackups();
  const [make, rehearsal] = [useMakeBackup(), useRehearsal()];
  const other = useOpenOther((file) => open({ kind: 'backup', file, isLocked: true }));
  const isBusy = make.isRunning || rehearsal.isRunning;
  return (
    <Card title={words.title} scroll fill>
      <div className={styles.body}>
        <div className={styles.buttons}>
          <Button onClick={() => make.run(undefined)} disabled={isBusy}>
            {words.backUpNow}
          </Button>
          <Button variant="default" onClick={() => open({ kind: 'outside' })} disabled={isBusy}>
            {words.outside}
          </Button>
          <Button variant="default" onClick={() => rehearsal.run(undefined)} disabled={isBusy}>
            {words.rehearse}
          </Button>
          <Button variant="default" onClick={() => other.run(undefined)} disabled={isBusy}>
            {words.openOther}
          </Button>
        </div>
        {isBusy ? <BackupProgress /> : null}
        <ErrorNotice error={make.error ?? rehearsal.error ?? other.error} />
        {make.result === undefined ? null : <Made {...make.result} />}
        {rehearsal.result === undefined ? null : <Rehearsed {...rehearsal.result} />}
        <BackupReminders />
      </div>
      <Await answer={{ data: backups, error }}>
        {(list) => <BackupList backups={list} onOpen={(file, isLocked) => open({ kind: 'backup', file, isLocked })} />}
      </Await>
      {opened?.kind === 'outside' ? <OutsideDialog onClose={close} /> : null}
      {opened?.kind === 'backup' ? (
        <BackupDialog key={opened.file} file={opened.file} isLocked={opened.isLocked} onClose={close} />
      ) : null}
    </Card>
  );
}

const Made = ({ fileName, damaged }: MadeBackup) => (
  <>
    <Notice tone="good" message={words.made(fileName)} />
    {damaged.length === 0 ? null : <Notice tone="caution" message={words.damaged(damaged.length)} />}
  </>
);

const Rehearsed = ({ isSound, missing, seconds, madeAt }: Rehearsal) =>
  isSound ? (
    <Notice tone="good" message={words.rehearsed(seconds, madeAt)} />
  ) : (
    <Notice message={words.rehearsalFailed(missing.length)} />
  );
