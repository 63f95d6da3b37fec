import type { AssignmentId } from '../../shared/ids.ts';
import { type AssignmentChange, Progress } from '../../shared/tasks/tasks.contract.ts';
import { api } from '../ipc/client.ts';
import { useQuery } from '../ipc/use-query.ts';
import { progressSigns, taskWords as words } from '../messages/tasks.ts';
import { dayAndTime } from '../messages/time.ts';
import { Await } from '../page/Await.tsx';
import styles from './TaskPanel.module.css';

/** What was changed when, newest first. */
export function AssignmentHistory({ id }: { readonly id: AssignmentId }) {
  const answer = useQuery(['tasks', 'history', id], () => api.tasks.detail({ assignment: id }));
  return (
    <div className={styles.history}>
      <Await answer={answer}>
        {({ history: changes }) =>
          changes.length === 0 ? (
            <p>{words.noHistory}</p>
          ) : (
            <ul>
              {changes.map((change) => (
                <Line key={keyOf(change)} change={change} />
              ))}
            </ul>
          )
        }
      </Await>
    </div>
  );
}

type Change = AssignmentChange;

const Line = ({ change }: { readonly change: Change }) => (
  <li>
    {dayAndTime(change.at)} · {sentence(change)}
  </li>
);

const keyOf = ({ at, field, after }: Change): string => [at, field, after].join(' ');

const sentence = ({ field, before, after }: Change): string =>
  field === 'note' ? words.noteChanged(before, after) : words.progressChanged(nameOf(before), nameOf(after));

function nameOf(progress: string): string {
  const known = Progress.safeParse(progress).data;
  return known === undefined ? progress : progressSigns[known].word;
}
