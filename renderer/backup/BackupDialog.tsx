import { Button, PasswordInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { BackupPreview, Given } from '../../shared/backup/backup.contract.ts';
import { backupWords } from '../messages/backup.ts';
import { ErrorNotice, Notice } from '../page/Notice.tsx';
import { PreviewDialog } from '../page/PreviewDialog.tsx';
import { BackupFacts } from './BackupFacts.tsx';
import { BackupProgress } from './BackupProgress.tsx';
import styles from './backup.module.css';
import { useGivenBackup } from './use-backups.ts';

const words = backupWords.dialog;

interface Props {
  readonly file: string;
  /** It has a passphrase, or nobody knows yet. */
  readonly isLocked: boolean;
  /** In the place of a database that cannot be opened: it can be restored, not looked at beside. */
  readonly isRescue?: boolean;
  readonly onClose: () => void;
}

/** What is in a backup and what would be lost, before anything is done with it. */
export function BackupDialog({ file, isLocked, isRescue = false, onClose }: Props) {
  const [passphrase, setPassphrase] = useState('');
  const { look, restore, past } = useGivenBackup();
  const given: Given = { file, passphrase: passphrase === '' ? null : passphrase };
  const isRunning = look.isRunning || restore.isRunning || past.isRunning;
  const { run } = look;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it opens; `run` is made anew at each drawing
  useEffect(() => run({ file, passphrase: null }), [file]);
  const asksFor = isLocked && look.result === undefined;
  return (
    <PreviewDialog title={words.title} size="small" onClose={onClose}>
      <div className={styles.dialog}>
        {asksFor ? (
          <form
            className={styles.buttons}
            onSubmit={(event) => {
              event.preventDefault();
              run(given);
            }}
          >
            <PasswordInput
              className={styles.field}
              label={words.passphrase}
              value={passphrase}
              onChange={(event) => setPassphrase(event.currentTarget.value)}
            />
            <Button type="submit" disabled={passphrase === '' || isRunning}>
              {words.look}
            </Button>
          </form>
        ) : null}
        {isRunning ? <BackupProgress /> : null}
        <ErrorNotice error={restore.error ?? past.error ?? look.error} />
        {past.result === undefined ? null : <Notice tone="good" message={words.pastOpened} />}
        {look.result === undefined ? null : (
          <Known
            preview={look.result}
            isRescue={isRescue}
            isRunning={isRunning}
            onRestore={() => restore.run(given)}
            onPast={() => past.run(given)}
          />
        )}
      </div>
    </PreviewDialog>
  );
}

interface KnownProps {
  readonly preview: BackupPreview;
  readonly isRescue: boolean;
  readonly isRunning: boolean;
  readonly onRestore: () => void;
  readonly onPast: () => void;
}

/** Restoring is asked twice: it is the one thing here that changes what the program works on. */
function Known({ preview, isRescue, isRunning, onRestore, onPast }: KnownProps) {
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      <BackupFacts preview={preview} isRescue={isRescue} />
      {isAsked ? (
        <section className={styles.ask}>
          <p>{words.ask}</p>
          <div className={styles.buttons}>
            <Button variant="default" onClick={onRestore} disabled={isRunning}>
              {words.restoreNow}
            </Button>
            <Button onClick={() => setAsked(false)} disabled={isRunning}>
              {isRescue ? backupWords.rescue.keep : words.keep}
            </Button>
          </div>
        </section>
      ) : (
        <div className={styles.buttons}>
          {isRescue ? null : (
            <Button onClick={onPast} disabled={isRunning}>
              {words.past}
            </Button>
          )}
          <Button variant={isRescue ? 'filled' : 'default'} onClick={() => setAsked(true)} disabled={isRunning}>
            {words.restore}
          </Button>
        </div>
      )}
    </>
  );
}
