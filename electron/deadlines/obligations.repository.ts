import { sql } from 'kysely';
import { z } from 'zod';
import { Day } from '../../shared/calendar/day.ts';
import { HolidayKind, workingCalendarOf } from '../../shared/calendar/holiday-seed.ts';
import type { WorkingCalendar } from '../../shared/calendar/working-day.ts';
import type { AgencyId, ObligationId } from '../../shared/ids.ts';
import type { Database, Tx } from '../database/open.ts';
import { untilWrittenBelow } from '../database/until-written.ts';

const HolidayRow = z.object({ day: Day, kind: HolidayKind });

export const workingCalendar = untilWrittenBelow(
  (handle): WorkingCalendar =>
    workingCalendarOf(z.array(HolidayRow).parse(handle.prepare('SELECT day, kind FROM holiday').all())),
);

export interface ObligationFilter {
  readonly planId?: number;
  readonly ids?: readonly ObligationId[];
  readonly clause?: string;
  readonly agencyId?: AgencyId;
  /** On the date that counts: extended, moved, or the rule's own. */
  readonly from?: Day;
  readonly to?: Day;
  readonly regimeId?: number;
  readonly period?: number;
}

/** The date that counts, as SQL. */
const due = sql<string>`coalesce(o.extended_to, o.moved_to, o.due_on)`;

/**
 * Obligations by the date that counts, with the first receipt that holds on `today`: a correction keeps the first day,
 * a returned document counts for nothing from the day of its return on, one whose file was taken back never did.
 */
export const obligationQuery = (db: Database | Tx, filter: ObligationFilter, today: Day) =>
  db
    .selectFrom('obligation as o')
    .innerJoin('regime as r', 'r.id', 'o.regimeId')
    .innerJoin('agency as a', 'a.id', 'o.agencyId')
    .innerJoin('period as p', 'p.id', 'o.period')
    .leftJoin('place as d', 'd.id', 'a.placeId')
    .select((eb) => {
      const holding = eb
        .selectFrom('receipt')
        .whereRef('receipt.obligationId', '=', 'o.id')
        .where('receipt.undoneAt', 'is', null)
        .where((where) => where.or([where('returnedOn', 'is', null), where('returnedOn', '>', today)]));
      return [
        'o.id',
        'o.identity',
        'o.cutOff',
        'o.dueOn',
        'o.movedTo',
        'o.extendedTo',
        'o.skipReason',
        'o.agencyId',
        'r.id as regimeId',
        'r.code as regime',
        'r.name as regimeName',
        'r.taskId as task',
        'r.dueBasis',
        'r.warnDays',
        'a.name as agency',
        'a.placeId',
        'a.validFrom',
        'a.validTo',
        'd.validFrom as placeFrom',
        'd.validTo as placeTo',
        'p.code as period',
        holding.select(({ fn }) => fn.min('receivedOn').as('first')).as('receivedOn'),
        holding.select(({ fn }) => fn.countAll<number>().as('files')).as('files'),
        eb
          .selectFrom('letterObligation as l')
          .innerJoin('letter', 'letter.id', 'l.letterId')
          .select(({ fn }) => fn.countAll<number>().as('letters'))
          .whereRef('l.obligationId', '=', 'o.id')
          .where('letter.kind', '=', 'reminder')
          .as('letters'),
      ];
    })
    .$if(filter.planId !== undefined, (q) => q.where('r.planId', '=', filter.planId ?? 0))
    .$if(filter.ids !== undefined, (q) => q.where('o.id', 'in', filter.ids ?? []))
    .$if(filter.clause !== undefined, (q) => q.where('r.clause', '=', filter.clause ?? ''))
    .$if(filter.agencyId !== undefined, (q) => q.where('o.agencyId', '=', filter.agencyId ?? 0))
    .$if(filter.from !== undefined, (q) => q.where(due, '>=', filter.from ?? ''))
    .$if(filter.to !== undefined, (q) => q.where(due, '<=', filter.to ?? ''))
    .$if(filter.regimeId !== undefined, (q) => q.where('o.regimeId', '=', filter.regimeId ?? 0))
    .$if(filter.period !== undefined, (q) => q.where('o.period', '=', filter.period ?? 0))
    .orderBy(due)
    .orderBy('a.seq')
    .orderBy('o.id');

export const obligationRows = (db: Database | Tx, filter: ObligationFilter, today: Day) =>
  obligationQuery(db, filter, today).execute();

export type ObligationRow = Awaited<ReturnType<typeof obligationRows>>[number];

export const changesOf = (db: Database, id: ObligationId) =>
  db
    .selectFrom('obligationChange')
    .select(['at', 'kind', 'toDay', 'reason', 'documentNumber', 'documentOn'])
    .where('obligationId', '=', id)
    .orderBy('id', 'desc')
    .execute();

export const receiptsOf = (db: Database, id: ObligationId) =>
  db
    .selectFrom('receipt as r')
    .leftJoin('import as i', 'i.id', 'r.importId')
    .select(['r.id', 'r.receivedOn', 'i.fileName', 'r.documentNumber', 'r.returnedOn', 'r.returnReason'])
    .where('r.obligationId', '=', id)
    .where('r.undoneAt', 'is', null)
    .orderBy('r.receivedOn')
    .orderBy('r.id')
    .execute();

export const lettersOf = (db: Database, id: ObligationId) =>
  db
    .selectFrom('letterObligation as l')
    .innerJoin('letter', 'letter.id', 'l.letterId')
    .select(['letter.id', 'letter.kind', 'letter.madeAt', 'letter.number', 'letter.issuedOn'])
    .where('l.obligationId', '=', id)
    .orderBy('letter.id')
    .execute();

export interface Decision {
  readonly kind: 'skip' | 'unskip' | 'move' | 'extend';
  readonly toDay: Day | null;
  readonly reason: string;
  readonly documentNumber: string;
  readonly documentOn: Day | null;
  readonly at: string;
}

/** Keeps the decision and applies it to the occurrences; the rule is not touched. */
export async function decide(tx: Tx, ids: readonly ObligationId[], decision: Decision): Promise<void> {
  await tx
    .insertInto('obligationChange')
    .values(ids.map((obligationId) => ({ obligationId, ...decision })))
    .execute();
  await tx.updateTable('obligation').set(appliedBy(decision)).where('id', 'in', ids).execute();
}

function appliedBy({ kind, toDay, reason }: Decision) {
  switch (kind) {
    case 'skip':
      return { skipReason: reason };
    case 'unskip':
      return { skipReason: null };
    case 'move':
      return { movedTo: toDay };
    case 'extend':
      return { extendedTo: toDay };
  }
}

export const insertReceipts = (tx: Tx, ids: readonly ObligationId[], receivedOn: Day, documentNumber: string) =>
  tx
    .insertInto('receipt')
    .values(ids.map((obligationId) => ({ obligationId, importId: null, receivedOn, documentNumber, returnedOn: null })))
    .execute();

export const receiptById = (tx: Tx, id: number) =>
  tx
    .selectFrom('receipt')
    .select(['id', 'receivedOn', 'returnedOn'])
    .where('id', '=', id)
    .where('undoneAt', 'is', null)
    .executeTakeFirst();

export const markReturned = (tx: Tx, id: number, returnedOn: Day, returnReason: string) =>
  tx.updateTable('receipt').set({ returnedOn, returnReason }).where('id', '=', id).execute();
