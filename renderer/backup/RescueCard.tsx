import { Button } from '@mantine/core';
import { useState } from 'react';
import type { DatabaseRefusal } from '../../shared/errors/app-error.ts';
import { backupWords } from '../messages/backup.ts';
import { Await } from '../page/Await.tsx';
import { Card } from '../page/Card.tsx';
import { ErrorNotice } from '../page/Notice.tsx';
import { BackupDialog } from './BackupDialog.tsx';
import { BackupList } from './BackupList.tsx';
import styles from './backup.module.css';
import { useBackups, useOpenOther } from './use-backups.ts';

const words = backupWords.rescue;
const before: Readonly<Partial<Record<DatabaseRefusal, string>>> = words.before;

/** Beside a database that cannot be opened: the backups that can take its place. */
export function RescueCard({ reason }: { readonly reason: DatabaseRefusal }) {
  const [opened, setOpened] = useState<{ readonly file: string; readonly isLocked: boolean }>();
  const { backups, error } = useBackups();
  const other = useOpenOther((file) => setOpened({ file, isLocked: true }));
  // Of the practice plan there are no backups: the answer is why it was not opened, which stands above.
  if (error?.code === 'database-refused') return null;
  return (
    <Card title={words.title}>
      <div className={styles.rescue}>
        {before[reason] === undefined ? null : <p>{before[reason]}</p>}
        <p>{words.about}</p>
        <Await answer={{ data: backups, error }}>
          {(list) =>
            list.length === 0 ? (
              <p>{words.empty}</p>
            ) : (
              <BackupList backups={list} onOpen={(file, isLocked) => setOpened({ file, isLocked })} />
            )
          }
        </Await>
        <div className={styles.buttons}>
          <Button variant="default" onClick={() => other.run(undefined)}>
            {words.choose}
          </Button>
        </div>
        <ErrorNotice error={other.error} />
      </div>
      {opened === undefined ? null : <BackupDialog {...opened} isRescue onClose={() => setOpened(undefined)} />}
    </Card>
  );
}
