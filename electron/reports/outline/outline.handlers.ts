import type { Handlers } from '../../../shared/ipc/contract.ts';
import type { outlineContract } from '../../../shared/reports/outline/outline.contract.ts';
import type { Context } from '../../context.ts';
import { draft, readOutline } from './draft.ts';
import { outlineOf, restoreOutline, saveOutline } from './outlines.ts';
import { confirmSeen, look, reportHolds } from './report-holds.ts';
import { writeWords, writingHistory } from './write-words.ts';

export const outlineHandlers = (context: Context): Handlers<typeof outlineContract> => ({
  outline: (owner) => outlineOf(context, owner),
  saveOutline: (input) => saveOutline(context, input),
  restoreOutline: (owner) => restoreOutline(context, owner),
  readOutline: (input) => readOutline(context, input),
  draft: (choice) => draft(context, choice),
  write: (input) => writeWords(context, input),
  writingHistory: (input) => writingHistory(context, input),
  holds: async (choice) => {
    const { held, unreadable, fresh } = await reportHolds(context, choice);
    return {
      held: [...held],
      unreadable: unreadable.map(({ block, problems }) => ({ block, problems: [...problems] })),
      fresh: fresh.length,
    };
  },
  look: (choice) => look(context, choice),
  confirmSeen: (input) => confirmSeen(context, input),
});
