import { Button } from '@mantine/core';
import type { HandoverFile } from '../../shared/handover/handover.contract.ts';
import { OpenButton } from '../form/OpenButton.tsx';
import { handoverWords as words } from '../messages/handover.ts';
import { shell } from '../messages/shell.ts';
import { Card } from '../page/Card.tsx';
import { ErrorNotice, Notice } from '../page/Notice.tsx';
import { PaperActions } from '../papers/PaperActions.tsx';
import styles from './handover.module.css';
import { useHandover } from './use-handover.ts';

const papers = [{ name: words.list, paper: { kind: 'handover-list' } }] as const;

/** Everything for the next officer in one file, or the list alone on paper. */
export function HandoverCard() {
  const write = useHandover();
  return (
    <Card title={words.title}>
      <div className={styles.body}>
        <p>{words.about}</p>
        <div className={styles.buttons}>
          <Button variant="default" onClick={() => write.run(undefined)} loading={write.isRunning}>
            {words.write}
          </Button>
          <PaperActions papers={papers} label={words.printList} />
        </div>
        <ErrorNotice error={write.error} />
        {write.result === undefined ? null : <Written {...write.result} />}
      </div>
    </Card>
  );
}

const Written = ({ file, folder }: { readonly file: HandoverFile; readonly folder: string }) => (
  <>
    <Notice tone="good" message={words.written(file.fileName, file.bytes, file.files)}>
      <div className={styles.buttons}>
        <OpenButton path={folder} label={shell.openFolder} />
      </div>
    </Notice>
    {file.missing.length === 0 ? null : (
      <Notice tone="caution" message={words.missing(file.missing.length)}>
        <ul className={styles.missing}>
          {file.missing.map((name, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two lost files may bear one name, and the list never changes
            <li key={index}>{name}</li>
          ))}
        </ul>
      </Notice>
    )}
  </>
);
