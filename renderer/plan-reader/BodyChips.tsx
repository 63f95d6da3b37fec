import { bodyKey, type ReadLine } from '../../shared/plan-reader/proposal.ts';
import { bodyReasons, readerWords as words } from '../messages/plan-reader.ts';
import { roleMarks, roleNames } from '../messages/tasks.ts';
import styles from './plan-reader.module.css';
import type { Bodies } from './use-bodies.ts';

/** As many as fit two lines of the column. */
const most = 3;

/** Who does it, in which role, and by which words. */
export function BodyChips({ line, bodies }: { readonly line: ReadLine; readonly bodies: Bodies }) {
  if (line.bodies.length === 0)
    return line.kind === 'task' ? <span className={styles.quiet}>{words.noBodies}</span> : null;
  const shown = line.bodies.length > most ? line.bodies.slice(0, most - 1) : line.bodies;
  return (
    <>
      {shown.map(({ body, role, rule }) => {
        const { name, short, isNew } = bodies.nameOf(body);
        return (
          <span
            key={`${bodyKey(body)} ${role}`}
            className={styles.chip}
            data-role={role}
            title={`${roleNames[role]}: ${name} (${bodyReasons[rule]})`}
          >
            <b>{roleMarks[role]}</b> {short}
            {isNew ? <i>{words.fresh}</i> : null}
          </span>
        );
      })}
      {shown.length < line.bodies.length ? (
        <span className={styles.quiet}>{words.more(line.bodies.length - shown.length)}</span>
      ) : null}
    </>
  );
}
