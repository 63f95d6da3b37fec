import type { entryContract } from '../../shared/entry/entry.contract.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import type { Context } from '../context.ts';
import { figureGround } from '../forms/figure-locks.ts';
import { recordFigures } from '../forms/record-figures.ts';
import { currentPlan } from '../plan/plan.repository.ts';
import { saveControlTotal, saveNote } from './beside-figures.ts';
import { entrySheet } from './entry-sheet.ts';
import { figureDetail } from './figure-detail.ts';
import { closedOfYear } from './period-locks.repository.ts';
import { lockPeriod, unlockPeriod } from './period-locks.ts';

export const entryHandlers = (context: Context): Handlers<typeof entryContract> => ({
  sheet: entrySheet(context),
  record: async (block) => recordFigures(context, await figureGround(context), block),
  detail: figureDetail(context),
  saveNote: saveNote(context),
  saveControlTotal: saveControlTotal(context),
  locks: async () => closedOfYear(context.db, (await currentPlan(context.db)).year),
  lock: lockPeriod(context),
  unlock: unlockPeriod(context),
});
