import { Day } from '../../shared/calendar/day.ts';
import type { HandoverFacts } from '../../shared/papers/handover-facts.ts';
import { allAgencies } from '../agencies/agencies.repository.ts';
import { backups } from '../backup/backup.repository.ts';
import type { Context } from '../context.ts';
import { formRows } from '../forms/forms.repository.ts';
import { officeOf } from '../office/office.repository.ts';
import { planSummaries } from '../plan/plan.repository.ts';
import { gatherHead } from './gather-head.ts';
import { gatherOwed } from './gather-owed.ts';
import { keptCounts, placeAliases } from './papers.repository.ts';

/** Of every plan kept, not only the one in use: the next officer answers for all. */
export async function gatherHandoverList(context: Context): Promise<HandoverFacts> {
  const agencies = await allAgencies(context.db);
  return {
    head: await gatherHead(context),
    districts: agencies.filter(({ kind }) => kind === 'district').map(({ shortName }) => shortName),
    plans: await planSummaries(context.db),
    owed: await gatherOwed(context, agencies, {}),
    forms: await formRows(context.db),
    aliases: (await placeAliases(context.db)).map(({ type, name, alias }) => ({ place: `${type} ${name}`, alias })),
    ...(await keptCounts(context.db)),
    backup: await backupFacts(context),
  };
}

async function backupFacts(context: Context): Promise<HandoverFacts['backup']> {
  const [last] = await backups(context.db);
  return {
    chosenFolder: (await officeOf(context.db))?.office.backupFolder ?? '',
    last: last === undefined ? null : { ...last, madeOn: Day.parse(last.madeAt.slice(0, 10)) },
  };
}
