import { AppFailure } from '../../../shared/errors/app-error.ts';
import { guardReport } from '../../../shared/reports/guard-report.ts';
import { type HeldFigure, holdsOf, isHeld, type ReportHolds } from '../../../shared/reports/outline/holds.ts';
import { writeBody } from '../../../shared/reports/outline/write-body.ts';
import type { ReportChoice } from '../../../shared/reports/report-choice.ts';
import type { ReportFacts } from '../../../shared/reports/report-facts.ts';
import type { Context } from '../../context.ts';
import { besideUndo } from '../../undo/beside-undo.ts';
import { gatherReportFacts } from '../gather-report-facts.ts';
import { keepSeen, type SeenFigure, seenFigures } from './outline.repository.ts';

/** What of this report she has not seen as it is now; ask before it is printed, signed or sealed. Its annexes hold nothing. */
export const reportHolds = async (context: Context, choice: ReportChoice): Promise<ReportHolds> =>
  holdsOfFacts(context, choice, await gatherReportFacts(context, { ...choice, annexes: [] }));

/** Where the facts are at hand already. */
export const holdsOfFacts = async (
  { db }: Pick<Context, 'db'>,
  choice: ReportChoice,
  facts: ReportFacts,
): Promise<ReportHolds> => holdsOf(writeBody(guardReport(facts)), await seenFigures(db, choice));

/** Refuses what is held, with how much of it there is. */
export function refuseHeld(holds: ReportHolds): void {
  if (!isHeld(holds)) return;
  const lost = holds.held.filter(({ now }) => now === '').length;
  const changed = holds.held.length - lost;
  throw new AppFailure({ code: 'report-held', changed, lost, unreadable: holds.unreadable.length });
}

/** Notes the figures she sees for the first time; what holds the report goes on holding it. */
export async function noteFresh(context: Context, choice: ReportChoice, { fresh }: ReportHolds): Promise<number> {
  await note(
    context,
    choice,
    fresh.map(({ key, said }) => ({ key, said })),
  );
  return fresh.length;
}

export const look = async (context: Context, choice: ReportChoice): Promise<{ noted: number }> => ({
  noted: await noteFresh(context, choice, await reportHolds(context, choice)),
});

interface Confirmation {
  readonly choice: ReportChoice;
  readonly seen: readonly HeldFigure[];
}

/** Only what still says what she saw. */
export async function confirmSeen(context: Context, { choice, seen }: Confirmation): Promise<{ confirmed: number }> {
  const { held } = await reportHolds(context, choice);
  const confirmed = held.filter((one) => seen.some(({ key, now }) => key === one.key && now === one.now));
  await note(
    context,
    choice,
    confirmed.map(({ key, now }) => ({ key, said: now })),
  );
  return { confirmed: confirmed.length };
}

/** That she has seen something is no step that could be taken back. */
async function note(context: Context, choice: ReportChoice, seen: readonly SeenFigure[]): Promise<void> {
  if (seen.length === 0) return;
  await besideUndo(context, (tx) => keepSeen(tx, choice, seen, context.clock.now()));
}
