import { useState } from 'react';
import { formatDay } from '../../../shared/calendar/day-text.ts';
import type { AssignmentId } from '../../../shared/ids.ts';
import type { Evidence } from '../../../shared/tasks/tasks.contract.ts';
import { api } from '../../ipc/client.ts';
import { useCommand } from '../../ipc/use-command.ts';
import { bytes } from '../../messages/numbers.ts';
import { shell } from '../../messages/shell.ts';
import { evidenceWords as words } from '../../messages/tasks.ts';
import { ErrorNotice } from '../../page/Notice.tsx';
import { useUndo } from '../../undo/use-undo.ts';
import { Highlighted } from '../search/Highlighted.tsx';
import { AddToggle } from './AddToggle.tsx';
import { EvidenceForm } from './EvidenceForm.tsx';
import styles from './evidence.module.css';

interface Props {
  readonly assignment: AssignmentId;
  readonly evidence: readonly Evidence[];
  readonly searched: readonly string[];
}

export function EvidenceList({ assignment, evidence, searched }: Props) {
  const [isAdding, setAdding] = useState(false);
  return (
    <>
      <ul className={styles.lines}>
        {evidence.map((one) => (
          <Line key={one.id} evidence={one} searched={searched} />
        ))}
      </ul>
      <AddToggle label={words.addEvidence} isOpen={isAdding} onToggle={setAdding}>
        <EvidenceForm assignments={[assignment]} onDone={() => setAdding(false)} />
      </AddToggle>
    </>
  );
}

function Line({ evidence, searched }: { readonly evidence: Evidence; readonly searched: readonly string[] }) {
  const { offer } = useUndo();
  const { id, number, issuedOn, title, issuer, file } = evidence;
  const remove = useCommand(api.tasks.removeEvidence, () => offer(words.evidenceRemoved));
  const open = useCommand(api.tasks.openEvidence);
  const document = words.document(number, issuedOn === null ? '' : formatDay(issuedOn), issuer);
  return (
    <li className={styles.line}>
      {document === '' ? null : (
        <p className={styles.meta}>
          <Highlighted text={document} words={searched} />
        </p>
      )}
      <p>
        <Highlighted text={title} words={searched} />
      </p>
      <div className={styles.actions}>
        {file === null ? null : (
          <button type="button" className={styles.action} onClick={() => open.run({ evidence: id })}>
            {words.openFile(file.name, bytes(file.bytes))}
          </button>
        )}
        <button
          type="button"
          className={styles.action}
          aria-label={words.removeEvidenceOf(title)}
          onClick={() => remove.run({ evidence: id })}
        >
          {words.remove}
        </button>
      </div>
      {open.result?.opened === false ? <p role="alert">{shell.notOpened}</p> : null}
      <ErrorNotice error={open.error} />
      <ErrorNotice error={remove.error} />
    </li>
  );
}
