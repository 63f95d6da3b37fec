import type { PeriodKind } from '../../../shared/calendar/period.ts';
import { PeriodKind as Kinds, periodNumber } from '../../../shared/calendar/period.ts';
import { type BlockId, Outline, type OutlineOwner, OwnWords } from '../../../shared/reports/outline/outline.ts';
import type { ReportChoice, ReportRecipient } from '../../../shared/reports/report-choice.ts';
import type { Database, Tx } from '../../database/open.ts';

export interface StoredOutline {
  readonly recipient: ReportRecipient | null;
  readonly outline: Outline;
}

/** The office's own outlines of one kind of period. */
export async function storedOutlines(db: Database | Tx, kind: PeriodKind): Promise<StoredOutline[]> {
  const rows = await db
    .selectFrom('reportOutline')
    .select(['recipient', 'definition'])
    .where('periodKind', '=', kind)
    .execute();
  return rows.map(({ recipient, definition }) => ({ recipient, outline: Outline.parse(JSON.parse(definition)) }));
}

export async function keepOutline(tx: Tx, owner: OutlineOwner, outline: Outline, savedAt: string): Promise<void> {
  await dropOutline(tx, owner);
  const { kind, recipient } = owner;
  await tx
    .insertInto('reportOutline')
    .values({ periodKind: kind, recipient, definition: JSON.stringify(outline), savedAt })
    .execute();
}

export const dropOutline = (tx: Tx, { kind, recipient }: OutlineOwner) =>
  tx.deleteFrom('reportOutline').where('periodKind', '=', kind).where('recipient', 'is', recipient).execute();

/** Its entity is the kind of period by its place in the list, its field the recipient ('every': all of them). */
export const logOutline = (
  tx: Tx,
  { kind, recipient }: OutlineOwner,
  change: { readonly before: Outline | null; readonly after: Outline | null; readonly at: string },
) =>
  tx
    .insertInto('changeLog')
    .values({
      entity: 'report-outline',
      entityId: Kinds.options.indexOf(kind) + 1,
      field: recipient ?? 'every',
      before: change.before === null ? null : JSON.stringify(change.before),
      after: change.after === null ? null : JSON.stringify(change.after),
      source: 'hand',
      at: change.at,
    })
    .execute();

/** Which report it is of, as the tables name it; annexes do not make another report. */
const reportKey = ({ period, recipient, audience, request }: ReportChoice) => ({
  period: periodNumber(period),
  recipient,
  audience,
  // One asked for by word of mouth has no document, but is not the report of the period either.
  request: request === undefined ? '' : `asked ${request.document}`.trim(),
});

export async function ownWords(db: Database | Tx, choice: ReportChoice): Promise<OwnWords[]> {
  const key = reportKey(choice);
  const rows = await db
    .selectFrom('reportText')
    .select(['block', 'decision', 'text'])
    .where('period', '=', key.period)
    .where('recipient', '=', key.recipient)
    .where('audience', '=', key.audience)
    .where('request', '=', key.request)
    .orderBy('id')
    .execute();
  return rows.map((row) => OwnWords.parse(row));
}

export const keepWords = (tx: Tx, choice: ReportChoice, { block, decision, text }: OwnWords, savedAt: string) =>
  tx
    .insertInto('reportText')
    .values({ ...reportKey(choice), block, decision, text, savedAt })
    .onConflict((oc) =>
      oc.columns(['period', 'recipient', 'audience', 'request', 'block']).doUpdateSet({ decision, text, savedAt }),
    )
    .execute();

export function dropWords(tx: Tx, choice: ReportChoice, block: BlockId) {
  const key = reportKey(choice);
  return tx
    .deleteFrom('reportText')
    .where('period', '=', key.period)
    .where('recipient', '=', key.recipient)
    .where('audience', '=', key.audience)
    .where('request', '=', key.request)
    .where('block', '=', block)
    .execute();
}

const wordsField = (choice: ReportChoice, block: BlockId): string => {
  const { recipient, audience, request } = reportKey(choice);
  return [recipient, audience, request, block].join('/');
};

/** Its entity is the number of the period, so that the history outlives the row. */
export const logWords = (
  tx: Tx,
  choice: ReportChoice,
  block: BlockId,
  change: { readonly before: string | null; readonly after: string | null; readonly at: string },
) =>
  tx
    .insertInto('changeLog')
    .values({
      entity: 'report-text',
      entityId: periodNumber(choice.period),
      field: wordsField(choice, block),
      source: 'hand',
      ...change,
    })
    .execute();

export const wordsHistory = (db: Database, choice: ReportChoice, block: BlockId) =>
  db
    .selectFrom('changeLog')
    .select(['at', 'before', 'source'])
    .where('entity', '=', 'report-text')
    .where('entityId', '=', periodNumber(choice.period))
    .where('field', '=', wordsField(choice, block))
    .where('before', 'is not', null)
    .orderBy('id', 'desc')
    .limit(50)
    .execute();

export async function seenFigures(db: Database | Tx, choice: ReportChoice): Promise<ReadonlyMap<string, string>> {
  const key = reportKey(choice);
  const rows = await db
    .selectFrom('reportSeen')
    .select(['chip', 'said'])
    .where('period', '=', key.period)
    .where('recipient', '=', key.recipient)
    .where('audience', '=', key.audience)
    .where('request', '=', key.request)
    .execute();
  return new Map(rows.map(({ chip, said }) => [chip, said]));
}

export interface SeenFigure {
  readonly key: string;
  readonly said: string;
}

/** All of them, or none. */
export async function keepSeen(tx: Tx, choice: ReportChoice, seen: readonly SeenFigure[], seenAt: string) {
  for (const { key, said } of seen) {
    await tx
      .insertInto('reportSeen')
      .values({ ...reportKey(choice), chip: key, said, seenAt })
      .onConflict((oc) =>
        oc.columns(['period', 'recipient', 'audience', 'request', 'chip']).doUpdateSet({ said, seenAt }),
      )
      .execute();
  }
}
