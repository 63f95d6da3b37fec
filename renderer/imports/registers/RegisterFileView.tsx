import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { RegisterFile } from '../../../shared/imports/registers/register-files.contract.ts';
import { fileProblemMessage } from '../../../shared/imports/wording.ts';
import type { Register } from '../../../shared/registers/registers.contract.ts';
import { registerFileWords as words } from '../../messages/register-files.ts';
import { Await } from '../../page/Await.tsx';
import { ErrorNotice, Notice } from '../../page/Notice.tsx';
import { ColumnMeanings } from './ColumnMeanings.tsx';
import { FileAsks } from './FileAsks.tsx';
import { RowPreview } from './RowPreview.tsx';
import styles from './register-files.module.css';
import { type ChosenFile, type RegisterFileState, useRegisterFile } from './use-register-file.ts';

interface Props {
  readonly register: Register;
  readonly chosen: ChosenFile;
}

/** One file laid over the register: what is asked, what each row becomes, and the button that takes it in. */
export function RegisterFileView({ register, chosen }: Props) {
  const state = useRegisterFile(register.code, chosen);
  const { apply } = state;
  if (apply.result !== undefined && apply.result.import !== null)
    return <Notice tone="good" message={words.taken(apply.result.counts.created)} />;
  return (
    <Await answer={state.answer}>
      {(file) => (
        <>
          <h3 className={styles.heading}>{file.fileName}</h3>
          {file.problems.map((problem) => (
            <Notice key={JSON.stringify(problem)} message={fileProblemMessage(problem)} />
          ))}
          {file.receivedAt === null ? null : <Notice tone="caution" message={words.received} />}
          {file.problems.length > 0 ? null : (
            <>
              <ColumnMeanings register={register} file={file} state={state} />
              <FileAsks register={register} file={file} state={state} />
              <TakeIn register={register} path={chosen.path} file={file} state={state} />
              <RowPreview register={register} file={file} />
            </>
          )}
        </>
      )}
    </Await>
  );
}

interface TakeProps {
  readonly register: Register;
  readonly path: string;
  readonly file: RegisterFile;
  readonly state: RegisterFileState;
}

function TakeIn({ register, path, file, state: { reading, apply } }: TakeProps) {
  const [leaveOut, setLeaveOut] = useState(false);
  const { counts, needs, sha256, stepHeads } = file;
  const isHeld = counts.refused > 0 && !leaveOut;
  return (
    <div className={styles.take}>
      <p role="status">{words.summary(counts)}</p>
      {stepHeads.length === 0 ? null : <p>{words.stepsLeft(stepHeads)}</p>}
      {counts.refused === 0 ? null : (
        <Checkbox
          label={words.leaveOut(counts.refused)}
          checked={leaveOut}
          onChange={({ currentTarget: { checked } }) => setLeaveOut(checked)}
        />
      )}
      <ErrorNotice error={apply.error} />
      <div className={styles.actions}>
        <Button
          disabled={counts.created === 0 || needs.length > 0 || isHeld || register.isRetired}
          loading={apply.isRunning}
          onClick={() => sha256 !== null && apply.run({ register: register.code, path, sha256, reading, leaveOut })}
        >
          {words.take(counts.created)}
        </Button>
      </div>
    </div>
  );
}
