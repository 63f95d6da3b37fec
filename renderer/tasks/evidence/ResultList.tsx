import { useState } from 'react';
import { formatDay } from '../../../shared/calendar/day-text.ts';
import type { AssignmentId } from '../../../shared/ids.ts';
import type { ResultNote } from '../../../shared/tasks/tasks.contract.ts';
import { api } from '../../ipc/client.ts';
import { useCommand } from '../../ipc/use-command.ts';
import { evidenceWords as words } from '../../messages/tasks.ts';
import { ErrorNotice } from '../../page/Notice.tsx';
import { useUndo } from '../../undo/use-undo.ts';
import { Highlighted } from '../search/Highlighted.tsx';
import { AddToggle } from './AddToggle.tsx';
import styles from './evidence.module.css';
import { ResultForm } from './ResultForm.tsx';

interface Props {
  readonly assignment: AssignmentId;
  readonly results: readonly ResultNote[];
  readonly searched: readonly string[];
}

export function ResultList({ assignment, results, searched }: Props) {
  const { offer } = useUndo();
  const [isAdding, setAdding] = useState(false);
  const remove = useCommand(api.tasks.removeResult, () => offer(words.resultRemoved));
  return (
    <>
      <ul className={styles.lines}>
        {results.map(({ id, on, text }) => (
          <li key={id} className={styles.line}>
            <span className={styles.meta}>{formatDay(on)}: </span>
            <Highlighted text={text} words={searched} />{' '}
            <button
              type="button"
              className={styles.action}
              aria-label={words.removeResultOf(formatDay(on))}
              onClick={() => remove.run({ result: id })}
            >
              {words.remove}
            </button>
          </li>
        ))}
      </ul>
      <ErrorNotice error={remove.error} />
      <AddToggle label={words.addResult} isOpen={isAdding} onToggle={setAdding}>
        <ResultForm assignments={[assignment]} onDone={() => setAdding(false)} />
      </AddToggle>
    </>
  );
}
