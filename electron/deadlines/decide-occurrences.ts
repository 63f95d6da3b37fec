import type { z } from 'zod';
import { compareDays, type Day } from '../../shared/calendar/day.ts';
import type { deadlinesContract } from '../../shared/deadlines/deadlines.contract.ts';
import { AppFailure } from '../../shared/errors/app-error.ts';
import type { ObligationId } from '../../shared/ids.ts';
import type { Context } from '../context.ts';
import type { Tx } from '../database/open.ts';
import { inOneStep } from '../undo/in-one-step.ts';
import {
  type Decision,
  decide,
  insertReceipts,
  markReturned,
  obligationRows,
  receiptById,
} from './obligations.repository.ts';

type Operation = keyof typeof deadlinesContract;
type Input<Op extends Operation> = z.output<(typeof deadlinesContract)[Op]['input']>;
type Decided = Input<'skip'> & { readonly to?: Day };

/** One decision about one or many occurrences, with its reason and paper; the rule itself is not touched. */
export const decideOccurrences = (context: Context, kind: Decision['kind']) => (input: Decided) =>
  inOneStep(context, `deadlines.${kind}`, async (tx) => {
    const { obligations, to, ...paper } = input;
    const rows = await requireAll(tx, obligations, context.clock.today());
    requireSense(kind, rows, to);
    const idle = new Set(rows.filter(({ skipReason }) => kind === 'unskip' && skipReason === null).map(({ id }) => id));
    const ids = obligations.filter((id) => !idle.has(id));
    if (ids.length > 0) await decide(tx, ids, { kind, toDay: to ?? null, ...paper, at: context.clock.now() });
    return { changed: ids.length };
  });

type Row = Awaited<ReturnType<typeof requireAll>>[number];

/**
 * A "gia hạn" that is no later than the date it extends would shorten the time; a date moved under an extension would
 * change nothing that counts.
 */
function requireSense(kind: Decision['kind'], rows: readonly Row[], to: Day | undefined): void {
  if (to === undefined) return;
  if (kind === 'extend' && rows.some(({ dueOn, movedTo }) => to <= (movedTo ?? dueOn)))
    throw invalid('to', 'not_later');
  if (kind === 'move' && rows.some(({ extendedTo }) => extendedTo !== null)) throw invalid('to', 'is_extended');
}

/** "Nhận văn bản giấy": the day it came, for what waits for it. A day to come is a typing mistake. */
export const receiveOnPaper = (context: Context) => (input: Input<'receive'>) =>
  inOneStep(context, 'deadlines.receive', async (tx) => {
    if (compareDays(input.on, context.clock.today()) > 0) throw invalid('on', 'in_future');
    await requireAll(tx, input.obligations, context.clock.today());
    await insertReceipts(tx, input.obligations, input.on, input.documentNumber);
    return { changed: input.obligations.length };
  });

/** From the day of return on the document counts as not received; what came before stays in the log. */
export const returnReceipt = (context: Context) => (input: Input<'returnReceipt'>) =>
  inOneStep(context, 'deadlines.returnReceipt', async (tx) => {
    const stored = await receiptById(tx, input.receipt);
    if (stored === undefined) throw new AppFailure({ code: 'not-found', entity: 'receipt', id: String(input.receipt) });
    if (compareDays(input.on, context.clock.today()) > 0) throw invalid('on', 'in_future');
    if (input.on < stored.receivedOn) throw invalid('on', 'before_receipt');
    if (stored.returnedOn === input.on) return { changed: 0 };
    await markReturned(tx, input.receipt, input.on, input.reason);
    return { changed: 1 };
  });

async function requireAll(tx: Tx, ids: readonly ObligationId[], today: Day) {
  const rows = await obligationRows(tx, { ids }, today);
  const missing = ids.find((id) => !rows.some((row) => row.id === id));
  if (missing !== undefined) throw new AppFailure({ code: 'not-found', entity: 'obligation', id: String(missing) });
  return rows;
}

const invalid = (path: string, issue: string) => new AppFailure({ code: 'invalid-input', problems: [{ path, issue }] });
