import type { UndoableOperation } from '../../shared/undo/undo.contract.ts';
import type { Context } from '../context.ts';
import { appendEvent } from '../database/audit-chain.ts';
import type { Tx } from '../database/open.ts';
import { catalogueKept } from '../database/until-written.ts';
import { stepDetail } from './step-detail.ts';
import { lastLogged, takeRecorded } from './undo-log.repository.ts';
import type { UndoStep } from './undo-stack.ts';

type Undoable = Pick<Context, 'db' | 'handle' | 'undo' | 'clock'>;

interface Beside {
  /** What follows from the rows without being taken back itself: made right once more when the step is. */
  readonly again?: UndoStep['again'];
  /** It writes nothing of the catalogue, so what is remembered of that holds on. */
  readonly leavesCatalogue?: boolean;
}

/**
 * One transaction that is one step of undo. Inside, use `tx` (or the bare handle of the same connection) only.
 * A step that changes nothing is not kept; one that fails leaves neither rows nor a step.
 */
export async function inOneStep<T>(
  { db, handle, undo, clock }: Undoable,
  operation: UndoableOperation,
  work: (tx: Tx) => Promise<T>,
  { again, leavesCatalogue = false }: Beside = {},
): Promise<T> {
  const { value, step } = await db.transaction().execute(async (tx) => {
    const keep = leavesCatalogue ? catalogueKept(handle) : undefined;
    // Rows written outside any step cannot be taken back in order: earlier steps are forgotten with them.
    if (takeRecorded(handle).length > 0) undo.clear();
    const after = lastLogged(handle);
    const done = await work(tx);
    const statements = takeRecorded(handle);
    if (statements.length > 0)
      appendEvent(handle, { kind: 'step', at: clock.now(), detail: stepDetail(operation, statements) });
    keep?.();
    return { value: done, step: { operation, statements, logged: { after, to: lastLogged(handle) }, again } };
  });
  if (step.statements.length > 0) undo.push(step);
  return value;
}
