import { Button } from '@mantine/core';
import { useState } from 'react';
import { api } from '../ipc/client.ts';
import { useCommand } from '../ipc/use-command.ts';
import { previewWords, setWords as words } from '../messages/sets.ts';
import { Await } from '../page/Await.tsx';
import { Columns } from '../page/Columns.tsx';
import { ErrorNotice, Notice } from '../page/Notice.tsx';
import { Page } from '../page/Page.tsx';
import { InForceCard } from './InForceCard.tsx';
import { MappingsCard } from './MappingsCard.tsx';
import { SetPreviewScreen } from './SetPreviewScreen.tsx';
import styles from './sets.module.css';
import { useExport, useSetInForce } from './use-sets.ts';
import { WrittenNotice } from './WrittenNotice.tsx';

/** What is in force this year, out to a file, and in from one after a look at what it changes. */
export function SetsScreen() {
  const [file, setFile] = useState<string>();
  const [applied, setApplied] = useState<{ readonly changed: number; readonly fileName: string }>();
  const answer = useSetInForce();
  const write = useExport();
  const choose = useCommand(
    () => api.office.chooseFile({ purpose: 'set' }),
    ({ file: chosen }) => chosen !== null && setFile(chosen),
  );
  if (file !== undefined) {
    return (
      <SetPreviewScreen
        file={file}
        onClose={() => setFile(undefined)}
        onApplied={(taken) => {
          setApplied(taken);
          setFile(undefined);
        }}
      />
    );
  }
  return (
    <Page
      title={words.title}
      slice={answer.data === undefined ? undefined : words.slice(answer.data)}
      actions={
        <>
          <Button variant="default" onClick={() => write.run('xlsx')} loading={write.isRunning}>
            {words.exportXlsx}
          </Button>
          <Button variant="default" onClick={() => write.run('json')} disabled={write.isRunning}>
            {words.exportJson}
          </Button>
          <Button onClick={() => choose.run(undefined)} loading={choose.isRunning}>
            {words.load}
          </Button>
        </>
      }
    >
      <ErrorNotice error={write.error ?? choose.error} />
      {write.result === undefined ? null : <WrittenNotice file={write.result} />}
      {applied !== undefined && applied.fileName === answer.data?.fileName ? (
        <Notice tone="good" message={previewWords.applied(applied.changed)} />
      ) : null}
      <Await answer={answer}>
        {(set) => (
          <Columns>
            <div className={styles.main}>
              <InForceCard set={set} />
            </div>
            <MappingsCard set={set} />
          </Columns>
        )}
      </Await>
    </Page>
  );
}
