import { NativeSelect } from '@mantine/core';
import { formatDay } from '../../../shared/calendar/day-text.ts';
import { type Assignment, Progress } from '../../../shared/tasks/tasks.contract.ts';
import { api } from '../../ipc/client.ts';
import { useCommand } from '../../ipc/use-command.ts';
import { basisNames, roleMark, roleName, taskWords, panelWords as words } from '../../messages/tasks.ts';
import { ErrorNotice } from '../../page/Notice.tsx';
import { Sign } from '../../page/Sign.tsx';
import { progressOptions } from '../progress-options.ts';
import { Highlighted } from '../search/Highlighted.tsx';
import { AssignmentParts } from './AssignmentParts.tsx';
import { LineField } from './LineField.tsx';
import styles from './panel.module.css';
import { parsePercent } from './parse-percent.ts';

interface Props {
  readonly clause: string;
  readonly assignment: Assignment;
  readonly searched: readonly string[];
  /** Results and evidence are shown at once: it is the only one. */
  readonly startsOpen: boolean;
}

/** One agency's part of a task: role, basis, progress, note; below, its results, evidence, dates and history. */
export function AssignmentItem({ clause, assignment, searched, startsOpen }: Props) {
  const set = useCommand(api.tasks.update);
  const { id, agency, progress, percent, note } = assignment;
  const assignments = [id];
  return (
    <li className={styles.item}>
      <Who assignment={assignment} searched={searched} />
      <div className={styles.state}>
        <NativeSelect
          className={styles.progress ?? ''}
          aria-label={taskWords.progressOf(agency)}
          value={progress}
          onChange={(event) => set.run({ assignments, progress: Progress.parse(event.currentTarget.value) })}
          data={progressOptions}
        />
        <LineField
          className={styles.percent}
          label={words.percentOf(agency)}
          hint={words.percentHint}
          saved={percent === null ? '' : String(percent)}
          maxLength={5}
          inputMode="numeric"
          problemOf={(text) => (parsePercent(text) === undefined ? words.percentProblem : undefined)}
          onSave={(text) => set.run({ assignments, percent: parsePercent(text) ?? null })}
        />
        <LineField
          className={styles.note}
          label={words.noteOf(agency)}
          hint={words.noteHint}
          saved={note}
          maxLength={2000}
          onSave={(text) => set.run({ assignments, note: text })}
        />
      </div>
      <ErrorNotice error={set.error} />
      <AssignmentParts clause={clause} assignment={assignment} startsOpen={startsOpen} searched={searched} />
    </li>
  );
}

function Who({ assignment, searched }: Pick<Props, 'assignment' | 'searched'>) {
  const { agency, role, binding, basis, agencyEndsOn } = assignment;
  return (
    <div className={styles.who}>
      <Sign
        tone={basis === 'text' ? 'brand' : 'neutral'}
        mark={roleMark(role, binding)}
        meaning={roleName(role, binding)}
      />
      <span>
        <Highlighted text={agency} words={searched} />
        <span className={styles.basis}>
          {roleName(role, binding)}, {basisNames[basis]}
          {agencyEndsOn === null ? null : <>; {words.agencyEnds(formatDay(agencyEndsOn))}</>}
        </span>
      </span>
    </div>
  );
}
