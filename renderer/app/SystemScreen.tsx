import { Button } from '@mantine/core';
import { BackupList } from '../backup/BackupList.tsx';
import { useBackups } from '../backup/use-backups.ts';
import { HandoverCard } from '../handover/HandoverCard.tsx';
import { api } from '../ipc/client.ts';
import { useCommand } from '../ipc/use-command.ts';
import { LicencesButton } from '../licences/LicencesButton.tsx';
import { officeWords, systemWords as words } from '../messages/office.ts';
import { places } from '../messages/shell.ts';
import { OfficeSettings } from '../office/OfficeSettings.tsx';
import { Await } from '../page/Await.tsx';
import { Card } from '../page/Card.tsx';
import { Columns } from '../page/Columns.tsx';
import { ErrorNotice, Notice } from '../page/Notice.tsx';
import { Page } from '../page/Page.tsx';
import styles from './SystemScreen.module.css';
import { useStart } from './use-start.ts';

export function SystemScreen() {
  const { office } = useStart();
  const { backups, error } = useBackups();
  const make = useCommand(() => api.backup.make({}));
  return (
    <Page
      title={places.system}
      slice={words.slice}
      actions={
        <Button onClick={() => make.run(undefined)} loading={make.isRunning}>
          {words.backUpNow}
        </Button>
      }
    >
      <ErrorNotice error={make.error} />
      {make.result === undefined ? null : <Notice tone="good" message={words.made(make.result.fileName)} />}
      <Columns>
        <Card title={officeWords.section.office} scroll fill>
          <OfficeSettings office={office.office ?? office.suggestion} />
        </Card>
        <div className={styles.side}>
          <Card title={words.backups} scroll fill>
            <Await answer={{ data: backups, error }}>{(list) => <BackupList backups={list} />}</Await>
          </Card>
          <HandoverCard />
          <LicencesButton />
        </div>
      </Columns>
    </Page>
  );
}
