import { Day } from '../../shared/calendar/day.ts';
import { AgencyId, LetterId, ObligationId } from '../../shared/ids.ts';
import type { PastLetter } from '../../shared/letters/letter-history.ts';
import type { LetterKind, LetterTemplate, LoggedLetter } from '../../shared/letters/letters.contract.ts';
import type { PaperDocument } from '../../shared/paper/document.ts';
import type { Database, Tx } from '../database/open.ts';

export const changedTemplates = (db: Database): Promise<LetterTemplate[]> =>
  db.selectFrom('letterTemplate').select(['kind', 'subject', 'body']).execute();

export const keepTemplate = (db: Database, { kind, subject, body }: LetterTemplate) =>
  db
    .insertInto('letterTemplate')
    .values({ kind, subject, body })
    .onConflict((oc) => oc.column('kind').doUpdateSet({ subject, body }))
    .execute();

/** What was asked for, by obligation. */
export async function requestsOf(db: Database, ids: readonly ObligationId[]): Promise<ReadonlyMap<number, string>> {
  const rows = await db
    .selectFrom('obligation as o')
    .innerJoin('request as q', 'q.id', 'o.requestId')
    .select(['o.id', 'q.subject'])
    .where('o.id', 'in', ids)
    .execute();
  return new Map(rows.map(({ id, subject }) => [id, subject]));
}

/** What was returned up to today, the last return last. */
export async function returnsOf(db: Database, ids: readonly ObligationId[], today: Day) {
  const rows = await db
    .selectFrom('receipt')
    .select(['obligationId', 'receivedOn', 'returnedOn', 'returnReason as reason'])
    .where('obligationId', 'in', ids)
    .where('undoneAt', 'is', null)
    .where('returnedOn', '<=', today)
    .orderBy('returnedOn')
    .orderBy('id')
    .execute();
  return rows.map(({ obligationId, receivedOn, returnedOn, reason }) => ({
    obligationId,
    returned: { receivedOn: Day.parse(receivedOn), returnedOn: Day.parse(returnedOn), reason },
  }));
}

/** The letters of one kind in the plan year, in the order they were made. */
export async function pastLetters(db: Database, planId: number, kind: LetterKind): Promise<PastLetter[]> {
  const letters = await db
    .selectFrom('letter')
    .select(['id', 'madeAt', 'number', 'issuedOn', 'fileName'])
    .where('planId', '=', planId)
    .where('kind', '=', kind)
    .orderBy('id')
    .execute();
  const sent = await db
    .selectFrom('letterAgency as a')
    .innerJoin('letter as l', 'l.id', 'a.letterId')
    .select(['a.letterId', 'a.agencyId'])
    .where('l.planId', '=', planId)
    .where('l.kind', '=', kind)
    .execute();
  const covered = await db
    .selectFrom('letterObligation as o')
    .innerJoin('letter as l', 'l.id', 'o.letterId')
    .select(['o.letterId', 'o.obligationId'])
    .where('l.planId', '=', planId)
    .where('l.kind', '=', kind)
    .execute();
  const agencies = Map.groupBy(sent, ({ letterId }) => letterId);
  const obligations = Map.groupBy(covered, ({ letterId }) => letterId);
  return letters.map(({ id, madeAt, issuedOn, ...letter }) => ({
    ...letter,
    id: LetterId.parse(id),
    madeOn: Day.parse(madeAt.slice(0, 10)),
    issuedOn: issuedOn === null ? null : Day.parse(issuedOn),
    agencies: (agencies.get(id) ?? []).map(({ agencyId }) => AgencyId.parse(agencyId)),
    obligations: (obligations.get(id) ?? []).map(({ obligationId }) => ObligationId.parse(obligationId)),
  }));
}

export interface NewLetter {
  readonly planId: number;
  readonly kind: LetterKind;
  readonly madeAt: string;
  readonly document: PaperDocument;
  readonly fileName: string;
  readonly agencies: readonly { readonly id: AgencyId; readonly nth: number }[];
  readonly obligations: readonly ObligationId[];
}

export async function insertLetter(tx: Tx, given: NewLetter): Promise<LetterId> {
  const { planId, kind, madeAt, document, fileName } = given;
  const { id } = await tx
    .insertInto('letter')
    .values({
      planId,
      kind,
      madeAt,
      subject: document.subject,
      document: JSON.stringify(document),
      fileName,
      issuedOn: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('letterAgency')
    .values(given.agencies.map((agency) => ({ letterId: id, agencyId: agency.id, nth: agency.nth })))
    .execute();
  await tx
    .insertInto('letterObligation')
    .values(given.obligations.map((obligationId) => ({ letterId: id, obligationId })))
    .execute();
  return LetterId.parse(id);
}

/** The same letter once more, as another file: it is still one letter. */
export async function renewLetter(tx: Tx, id: LetterId, { madeAt, document, fileName }: NewLetter): Promise<LetterId> {
  await tx
    .updateTable('letter')
    .set({ madeAt, subject: document.subject, document: JSON.stringify(document), fileName })
    .where('id', '=', id)
    .execute();
  return id;
}

export async function loggedLetters(db: Database, planId: number): Promise<LoggedLetter[]> {
  const letters = await db
    .selectFrom('letter as l')
    .select((eb) => [
      'l.id',
      'l.kind',
      'l.madeAt',
      'l.subject',
      'l.fileName',
      'l.number',
      'l.issuedOn',
      eb
        .selectFrom('letterObligation as o')
        .select(({ fn }) => fn.countAll<number>().as('obligations'))
        .whereRef('o.letterId', '=', 'l.id')
        .as('obligations'),
    ])
    .where('l.planId', '=', planId)
    .orderBy('l.id', 'desc')
    .execute();
  const sent = await db
    .selectFrom('letterAgency as s')
    .innerJoin('letter as l', 'l.id', 's.letterId')
    .innerJoin('agency as a', 'a.id', 's.agencyId')
    .select(['s.letterId', 'a.name', 's.nth'])
    .where('l.planId', '=', planId)
    .orderBy('a.seq')
    .execute();
  const agencies = Map.groupBy(sent, ({ letterId }) => letterId);
  return letters.map(({ id, obligations, issuedOn, ...letter }) => ({
    ...letter,
    id: LetterId.parse(id),
    obligations: obligations ?? 0,
    issuedOn: issuedOn === null ? null : Day.parse(issuedOn),
    agencies: (agencies.get(id) ?? []).map(({ name, nth }) => ({ name, nth })),
  }));
}

export const letterById = (tx: Tx, id: LetterId) =>
  tx.selectFrom('letter').select(['number', 'issuedOn', 'fileName']).where('id', '=', id).executeTakeFirst();

/** Number and day as they were given after signature; what they were before stays in the log. */
export async function recordLetter(
  tx: Tx,
  id: LetterId,
  number: string,
  issuedOn: Day | null,
  changes: readonly LetterChange[],
) {
  await tx.updateTable('letter').set({ number, issuedOn }).where('id', '=', id).execute();
  await logChanges(tx, id, changes);
}

/** The log of changes keeps that it was there, and under which name its file is. */
export async function deleteLetter(tx: Tx, id: LetterId, fileName: string, at: string): Promise<void> {
  await tx.deleteFrom('letterObligation').where('letterId', '=', id).execute();
  await tx.deleteFrom('letterAgency').where('letterId', '=', id).execute();
  await tx.deleteFrom('letter').where('id', '=', id).execute();
  await logChanges(tx, id, [{ field: 'letter', before: fileName, after: null, at }]);
}

const logChanges = (tx: Tx, id: LetterId, changes: readonly LetterChange[]) =>
  tx
    .insertInto('changeLog')
    .values(changes.map((change) => ({ entity: 'letter', entityId: id, source: 'hand', ...change })))
    .execute();

export interface LetterChange {
  readonly field: 'letter' | 'number' | 'issuedOn';
  readonly before: string | null;
  readonly after: string | null;
  readonly at: string;
}
