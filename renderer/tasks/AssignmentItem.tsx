import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { type Assignment, Progress } from '../../shared/tasks/tasks.contract.ts';
import { basisNames, roleMarks, roleNames, taskWords as words } from '../messages/tasks.ts';
import { ErrorNotice } from '../page/Notice.tsx';
import { Sign } from '../page/Sign.tsx';
import { AssignmentHistory } from './AssignmentHistory.tsx';
import { NoteField } from './NoteField.tsx';
import { progressOptions } from './progress-options.ts';
import styles from './TaskPanel.module.css';
import { useSetProgress } from './use-set-progress.ts';

/** One agency's part of a task: role, basis, progress, note, and what was changed when. */
export function AssignmentItem({ assignment }: { readonly assignment: Assignment }) {
  const set = useSetProgress();
  const [isHistoryOpen, setHistoryOpen] = useState(false);
  const { agency, role, basis, progress, note } = assignment;
  return (
    <li className={styles.item}>
      <div className={styles.who}>
        <Sign tone={basis === 'text' ? 'brand' : 'neutral'} mark={roleMarks[role]} meaning={roleNames[role]} />
        <span>
          {agency}
          <span className={styles.basis}>
            {roleNames[role]}, {basisNames[basis]}
          </span>
        </span>
      </div>
      <NativeSelect
        className={styles.progress ?? ''}
        aria-label={words.progressOf(agency)}
        value={progress}
        onChange={(event) =>
          set.run({ assignments: [assignment], progress: Progress.parse(event.currentTarget.value) })
        }
        data={progressOptions}
      />
      <div className={styles.note}>
        <NoteField
          label={words.noteOf(agency)}
          saved={note}
          onSave={(text) => set.run({ assignments: [assignment], progress, note: text })}
        />
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isHistoryOpen}
          aria-label={words.historyOf(agency)}
          onClick={() => setHistoryOpen(!isHistoryOpen)}
        >
          {words.history}
        </button>
      </div>
      <ErrorNotice error={set.error} />
      {isHistoryOpen ? <AssignmentHistory id={assignment.id} /> : null}
    </li>
  );
}
