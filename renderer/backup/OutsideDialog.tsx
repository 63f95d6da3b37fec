import { Button, Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { MadeBackup } from '../../shared/backup/backup.contract.ts';
import { strengthOf } from '../../shared/backup/passphrase.ts';
import { DriveOffers } from '../drives/DriveOffers.tsx';
import { useDrives } from '../drives/use-drives.ts';
import { FolderField } from '../form/FolderField.tsx';
import { api } from '../ipc/client.ts';
import { useCommand } from '../ipc/use-command.ts';
import { backupWords } from '../messages/backup.ts';
import { driveWords } from '../messages/drives.ts';
import { ErrorNotice, Notice } from '../page/Notice.tsx';
import { PreviewDialog } from '../page/PreviewDialog.tsx';
import { PaperActions } from '../papers/PaperActions.tsx';
import { BackupProgress } from './BackupProgress.tsx';
import styles from './backup.module.css';

const words = backupWords.outsideDialog;

/** One encrypted file for a stick. The passphrase lives in this dialog and on the paper, nowhere else. */
export function OutsideDialog({ onClose }: { readonly onClose: () => void }) {
  const [folder, setFolder] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [suggested, setSuggested] = useState<string>();
  const write = useCommand(() => api.backup.makeOutside({ folder, passphrase }));
  const suggest = useCommand(
    () => api.backup.suggestPassphrase({}),
    ({ passphrase: drawn }) => {
      setSuggested(drawn);
      setPassphrase(drawn);
      setAgain(drawn);
    },
  );
  const { drives } = useDrives(undefined);
  const isSuggested = suggested !== undefined && passphrase === suggested;
  const strength = strengthOf(passphrase);
  const isReady = folder !== '' && passphrase === again && (strength === 'fair' || strength === 'strong');
  return (
    <PreviewDialog title={words.title} size="small" onClose={onClose}>
      <form
        className={styles.dialog}
        onSubmit={(event) => {
          event.preventDefault();
          write.run(undefined);
        }}
      >
        <p>{words.about}</p>
        <DriveOffers drives={drives} action={driveWords.writeTo} onTake={setFolder} />
        <FolderField label={words.folder} purpose="backup-out" folder={folder} onChoose={setFolder} />
        <PassphraseFields
          isShown={isSuggested}
          values={[passphrase, again]}
          onChange={([first, second]) => {
            setPassphrase(first);
            setAgain(second);
          }}
        />
        <div className={styles.buttons}>
          <Button variant="default" onClick={() => suggest.run(undefined)}>
            {words.suggest}
          </Button>
          <span role="status">
            {isSuggested ? words.suggested : null}
            {!isSuggested && passphrase !== '' ? words.strength[strength] : null}
            {passphrase !== again && again !== '' ? ` ${words.differs}` : null}
          </span>
        </div>
        {write.isRunning ? <BackupProgress /> : null}
        <ErrorNotice error={write.error ?? suggest.error} />
        {write.result === undefined ? (
          <div className={styles.buttons}>
            <Button type="submit" disabled={!isReady || write.isRunning}>
              {words.write}
            </Button>
          </div>
        ) : (
          <Written made={write.result} phrase={isSuggested ? passphrase : null} />
        )}
      </form>
    </PreviewDialog>
  );
}

interface FieldsProps {
  /** Drawn by the program: she has to see what she is to print. */
  readonly isShown: boolean;
  readonly values: readonly [string, string];
  readonly onChange: (values: readonly [string, string]) => void;
}

function PassphraseFields({ isShown, values: [passphrase, again], onChange }: FieldsProps) {
  const [isAsked, setAsked] = useState(false);
  const type = isShown || isAsked ? 'text' : 'password';
  return (
    <>
      <TextInput
        label={words.passphrase}
        type={type}
        autoComplete="off"
        value={passphrase}
        onChange={(event) => onChange([event.currentTarget.value, again])}
      />
      <TextInput
        label={words.again}
        type={type}
        autoComplete="off"
        value={again}
        onChange={(event) => onChange([passphrase, event.currentTarget.value])}
      />
      <Checkbox label={words.show} checked={isAsked} onChange={(event) => setAsked(event.currentTarget.checked)} />
    </>
  );
}

const Written = ({ made, phrase }: { readonly made: MadeBackup; readonly phrase: string | null }) => (
  <>
    <Notice tone="good" message={words.written(made.fileName, made.bytes, made.files)}>
      <div className={styles.buttons}>
        <PaperActions
          label={words.sheet}
          papers={[
            {
              name: words.sheetName,
              paper: { kind: 'recovery-sheet', fileName: made.fileName, madeAt: made.madeAt, phrase },
            },
          ]}
        />
      </div>
    </Notice>
    {made.damaged.length === 0 ? null : <Notice tone="caution" message={backupWords.damaged(made.damaged.length)} />}
  </>
);
