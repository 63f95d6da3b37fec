import type { Handlers } from '../../shared/ipc/contract.ts';
import type { submissionsContract } from '../../shared/submissions/submissions.contract.ts';
import type { Context } from '../context.ts';
import { submissionBoard } from './board.ts';
import { readTimeliness } from './read-timeliness.ts';

export const submissionsHandlers = (context: Context): Handlers<typeof submissionsContract> => ({
  board: ({ regime, period }) => submissionBoard(context, regime, period),
  timeliness: ({ regime }) => readTimeliness(context, regime),
});
