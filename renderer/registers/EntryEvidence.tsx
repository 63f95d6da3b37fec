import { Button } from '@mantine/core';
import type { EntryId } from '../../shared/ids.ts';
import type { EntryEvidence as Evidence } from '../../shared/registers/entry-evidence.contract.ts';
import { api } from '../ipc/client.ts';
import { useCommand } from '../ipc/use-command.ts';
import { useQuery } from '../ipc/use-query.ts';
import { entryEvidenceWords as words } from '../messages/entry-evidence.ts';
import { bytes } from '../messages/numbers.ts';
import { registerFileWords } from '../messages/register-files.ts';
import { shell } from '../messages/shell.ts';
import { dayAndTime } from '../messages/time.ts';
import { Await } from '../page/Await.tsx';
import { ErrorNotice } from '../page/Notice.tsx';
import { Sign } from '../page/Sign.tsx';
import { useUndoableCommand } from '../undo/use-undoable-command.ts';
import styles from './registers.module.css';

/** Files that prove the entry, and the file and row it came from. */
export function EntryEvidence({ id }: { readonly id: EntryId }) {
  const answer = useQuery(['registers', 'evidence', id], () => api.registers.evidence({ id }));
  const source = useQuery(['imports', 'entrySource', id], () => api.imports.entrySource({ id })).data ?? null;
  const add = useUndoableCommand('registers.addEvidence', api.registers.addEvidence);
  const choose = useCommand(
    () => api.office.chooseFile({ purpose: 'evidence' }),
    ({ file }) => file !== null && add.run({ id, file }),
  );
  return (
    <section aria-label={words.title}>
      <h3 className={styles.heading}>{words.title}</h3>
      {source === null ? null : (
        <p className={styles.quiet}>{registerFileWords.source(source.fileName, source.sheet, source.row)}</p>
      )}
      <Await answer={answer}>
        {({ evidence, history }) => (
          <>
            <ul className={styles.history}>
              {evidence.map((file) => (
                <EvidenceLine key={file.id} file={file} />
              ))}
            </ul>
            {history.length === 0 ? null : (
              <ul className={styles.history} aria-label={words.history}>
                {history.map(({ at, before, after }) => (
                  <li key={`${at} ${before} ${after}`} className={styles.quiet}>
                    {dayAndTime(at)} · {after === '' ? words.removed(before) : words.added(after)}
                  </li>
                ))}
              </ul>
            )}
          </>
        )}
      </Await>
      <div className={styles.actions}>
        <Button variant="default" loading={choose.isRunning || add.isRunning} onClick={() => choose.run(undefined)}>
          {words.add}
        </Button>
      </div>
      <ErrorNotice error={choose.error ?? add.error} />
    </section>
  );
}

function EvidenceLine({ file: { id, name, bytes: size, isThere } }: { readonly file: Evidence }) {
  const open = useCommand(api.registers.openEvidence);
  const remove = useUndoableCommand('registers.removeEvidence', api.registers.removeEvidence);
  return (
    <li className={styles.evidence}>
      <span>
        {name} <span className={styles.quiet}>({bytes(size)})</span>
      </span>
      {isThere ? (
        <Button variant="default" aria-label={words.openOf(name)} onClick={() => open.run({ evidence: id })}>
          {words.open}
        </Button>
      ) : (
        <Sign tone="bad" mark="!" word={words.lost} />
      )}
      <Button variant="default" aria-label={words.removeOf(name)} onClick={() => remove.run({ evidence: id })}>
        {words.remove}
      </Button>
      {open.result?.opened === false ? <p role="alert">{shell.notOpened}</p> : null}
      <ErrorNotice error={open.error ?? remove.error} />
    </li>
  );
}
