import { AppFailure } from '../../shared/errors/app-error.ts';
import type { Context } from '../context.ts';
import { appendEvent } from '../database/audit-chain.ts';
import { stepDetail } from './step-detail.ts';
import { logInverse, runStatements, takeRecorded } from './undo-log.repository.ts';
import type { UndoStep } from './undo-stack.ts';

/** Takes the newest step back, whole or not at all. One that no longer can be (something rests on it) is said so and kept. */
export async function undoLast(context: Context): Promise<UndoStep | undefined> {
  const step = context.undo.newest();
  if (step === undefined) return undefined;
  await context.db
    .transaction()
    .execute(async (tx) => {
      runStatements(context.handle, step.statements);
      const at = context.clock.now();
      logInverse(context.handle, step.logged, at);
      await step.again?.(tx);
      appendEvent(context.handle, { kind: 'undo', at, detail: stepDetail(step.operation, step.statements) });
      takeRecorded(context.handle);
    })
    .catch((cause: unknown) => {
      throw isConstraint(cause) ? new AppFailure({ code: 'undo-impossible' }) : cause;
    });
  context.undo.pop();
  return step;
}

const isConstraint = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && String(cause.code).startsWith('SQLITE_CONSTRAINT');
