import type { BackupState } from '../../shared/backup/backup.contract.ts';
import { addDays, compareDays, Day } from '../../shared/calendar/day.ts';
import type { Context } from '../context.ts';
import { backups, lastCheck } from './backup.repository.ts';
import { chosenLeaves } from './backup-folder.ts';

/** A month, as the reminder counts it. */
const rehearsalDays = 31;

export async function backupState(context: Context): Promise<BackupState> {
  const [lastRehearsal, lastRestore] = [
    await lastCheck(context.db, 'rehearsal'),
    await lastCheck(context.db, 'restore'),
  ];
  const oldest = (await backups(context.db)).at(-1);
  return {
    lastRehearsal,
    isRehearsalDue: isLongAgo(lastRehearsal?.at ?? oldest?.madeAt, context.clock.today()),
    lastRestore: lastRestore === null ? null : { at: lastRestore.at, madeAt: lastRestore.madeAt },
    chosenLeaves: await chosenLeaves(context),
    viewing: context.viewing ?? null,
  };
}

/** Counted from the first backup where nobody has rehearsed yet. */
const isLongAgo = (at: string | undefined, today: Day): boolean =>
  at !== undefined && compareDays(addDays(Day.parse(at.slice(0, 10)), rehearsalDays), today) < 0;
