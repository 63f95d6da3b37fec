import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ImportId } from '../../../shared/ids.ts';
import type { ImportOriginal, OriginalSheet } from '../../../shared/imports/history.contract.ts';
import { fileNoteSentence } from '../../../shared/imports/wording.ts';
import { api } from '../../ipc/client.ts';
import { useCommand } from '../../ipc/use-command.ts';
import { originalProblems, originalWords as words } from '../../messages/import-history.ts';
import { shell } from '../../messages/shell.ts';
import { Await } from '../../page/Await.tsx';
import { EmptyState } from '../../page/EmptyState.tsx';
import { ErrorNotice, Notice } from '../../page/Notice.tsx';
import { ViewTabs } from '../../page/ViewTabs.tsx';
import styles from './history.module.css';
import { OriginalGrid } from './OriginalGrid.tsx';
import { useOriginal } from './use-history.ts';

/** The kept file as it came, read again; another program gets a copy only. */
export function OriginalView({ id }: { readonly id: ImportId }) {
  const [time, setTime] = useState(1);
  return (
    <Await answer={useOriginal(id, time)}>
      {(original) => <Original id={id} original={original} onAgain={() => setTime(time + 1)} />}
    </Await>
  );
}

interface Props {
  readonly id: ImportId;
  readonly original: ImportOriginal;
  readonly onAgain: () => void;
}

function Original({ id, original, onAgain }: Props) {
  if (original.kind !== 'read') {
    return (
      <Notice tone="caution" message={originalProblems[original.kind]}>
        <Button variant="default" onClick={onAgain}>
          {words.again}
        </Button>
      </Notice>
    );
  }
  return (
    <>
      {original.notes.length > 0 ? (
        <section>
          <h3 className={styles.heading}>{words.notes}</h3>
          <ul>
            {original.notes.map((note) => (
              <li key={note.kind}>{fileNoteSentence(note)}</li>
            ))}
          </ul>
        </section>
      ) : null}
      <Sheets sheets={original.sheets} />
      <OpenCopy id={id} />
    </>
  );
}

/** Tabs are known by their place: a name with a space in it is no id. */
function Sheets({ sheets }: { readonly sheets: readonly OriginalSheet[] }) {
  const views = sheets.map((_, at) => String(at));
  const first = sheets.findIndex(({ rows }) => rows.some(({ cells }) => cells.some(isTaken)));
  const [view, setView] = useState(String(Math.max(first, 0)));
  const sheet = sheets[Number(view)];
  if (sheet === undefined) return null;
  const names = Object.fromEntries(
    sheets.map(({ name, isHidden }, at) => [String(at), isHidden ? words.hiddenSheet(name) : name]),
  );
  return (
    <ViewTabs label={words.sheets} views={views} names={names} view={view} onChange={setView}>
      {sheet.rows.length === 0 ? <EmptyState message={words.emptySheet} /> : <OriginalGrid sheet={sheet} />}
    </ViewTabs>
  );
}

const isTaken = (cell: { readonly isTaken: boolean }): boolean => cell.isTaken;

function OpenCopy({ id }: { readonly id: ImportId }) {
  const open = useCommand(() => api.imports.openCopy({ id }));
  return (
    <div className={styles.openCopy}>
      <Button variant="default" onClick={() => open.run(undefined)} loading={open.isRunning}>
        {words.openCopy}
      </Button>
      <span className={styles.quiet}>{words.openHint}</span>
      {open.result?.opened === false ? <span role="alert">{shell.notOpened}</span> : null}
      <ErrorNotice error={open.error} />
    </div>
  );
}
