import { formatDay } from '../../../shared/calendar/day-text.ts';
import type { Assignment, TaskRow } from '../../../shared/tasks/tasks.contract.ts';
import { panelWords as panel, taskWords as words } from '../../messages/tasks.ts';
import { SidePanel } from '../../page/SidePanel.tsx';
import { Sign } from '../../page/Sign.tsx';
import type { OpenTask, PanelScope } from '../open-task.ts';
import { AssignmentItem } from './AssignmentItem.tsx';
import { ClauseText } from './ClauseText.tsx';
import { HowFar } from './HowFar.tsx';
import styles from './panel.module.css';
import { SetAllProgress } from './SetAllProgress.tsx';

interface Props {
  readonly task: TaskRow;
  readonly open: OpenTask;
  /** What is searched, to be marked. */
  readonly searched: readonly string[];
  readonly onShowAll: () => void;
  readonly onClose: () => void;
}

/** A task as one agency, the districts, or everybody has it. */
export function TaskPanel({ task, open, searched, onShowAll, onClose }: Props) {
  const { scope } = open;
  const shown = scope === null ? task.assignments : inScope(task, scope);
  return (
    <SidePanel
      eyebrow={`${task.clause} · ${task.sectionTitle}`}
      title={task.title}
      onClose={onClose}
      takesFocus={open.byKeyboard}
    >
      <Marks task={task} />
      <ClauseText task={task} searched={searched} />
      <section>
        <div className={styles.headed}>
          <h3 className={styles.heading}>{scope === null ? panel.assignments(shown.length) : scope.name}</h3>
          {scope === null || shown.length === task.assignments.length ? null : (
            <button type="button" className={styles.toggle} onClick={onShowAll}>
              {panel.showAll(task.assignments.length)}
            </button>
          )}
        </div>
        {shown.length === 0 ? (
          <p className={styles.quiet}>{scope === null ? panel.noAssignment : panel.notAssigned(scope.name)}</p>
        ) : null}
        {shown.length > 1 ? (
          <>
            <HowFar assignments={shown} />
            <SetAllProgress assignments={shown} />
          </>
        ) : null}
        <ul>
          {shown.map((assignment) => (
            <AssignmentItem
              key={assignment.id}
              clause={task.clause}
              assignment={assignment}
              searched={searched}
              startsOpen={shown.length === 1}
            />
          ))}
        </ul>
      </section>
    </SidePanel>
  );
}

const inScope = ({ assignments }: TaskRow, { agencies }: PanelScope): readonly Assignment[] =>
  assignments.filter(({ agencyId }) => agencies.has(agencyId));

/** A task of ours, and one that has ended, say so first. */
function Marks({ task: { origin, endedOn } }: { readonly task: TaskRow }) {
  if (origin === 'plan' && endedOn === null) return null;
  return (
    <p className={styles.marks}>
      {origin === 'office' ? <Sign tone="neutral" mark={words.officeMark} word={words.ofOffice} /> : null}
      {endedOn === null ? null : <Sign tone="caution" mark={words.endedMark} word={words.ended(formatDay(endedOn))} />}
    </p>
  );
}
