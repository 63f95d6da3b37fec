import { OpenButton } from '../form/OpenButton.tsx';
import formStyles from '../forms/forms.module.css';
import { outgoingWords as words } from '../messages/outgoing.ts';
import { shell } from '../messages/shell.ts';
import { EmptyState } from '../page/EmptyState.tsx';
import { Notice } from '../page/Notice.tsx';
import table from '../page/table.module.css';
import type { Outgoing } from './use-outgoing.ts';

/** What was written for whom, and for whom nothing was when it was stopped or went wrong. */
export function OutgoingList({ steps }: Pick<Outgoing, 'steps'>) {
  const done = [...steps.answers.values()];
  if (steps.items.length === 0) return <EmptyState message={words.notWritten} />;
  const left = steps.items.filter((item) => !steps.answers.has(item)).map(({ name }) => name);
  const files = done.reduce((sum, each) => sum + each.files.length, 0);
  const [first] = steps.items;
  return (
    <>
      {steps.isRunning ? null : (
        <div className={formStyles.done}>
          {left.length === 0 ? null : <Notice tone="caution" message={words.stopped(left)} />}
          {done.length === 0 || first === undefined ? null : (
            <Notice tone="good" message={words.written(files, done.length)}>
              <OpenButton path={first.folder} label={shell.openFolder} />
            </Notice>
          )}
        </div>
      )}
      <table className={table.table} aria-label={words.files}>
        <thead>
          <tr>
            <th>{words.columns.district}</th>
            <th>{words.columns.files}</th>
          </tr>
        </thead>
        <tbody>
          {done.map(({ place, folder, files: written }) => (
            <tr key={folder}>
              <td>{place}</td>
              <td title={folder}>
                {written.map(({ path, fileName }) => (
                  <div key={path}>{fileName}</div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
