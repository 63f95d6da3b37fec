import { type PeriodKind, parsePeriod } from '../../../shared/calendar/period.ts';
import { AppFailure } from '../../../shared/errors/app-error.ts';
import type { ChipCatalog } from '../../../shared/reports/outline/chip.ts';
import type { OutlineOrigin } from '../../../shared/reports/outline/outline.contract.ts';
import type { Outline, OutlineOwner, ReportWriting } from '../../../shared/reports/outline/outline.ts';
import { outlineProblems } from '../../../shared/reports/outline/outline-problem.ts';
import type { ReportChoice } from '../../../shared/reports/report-choice.ts';
import type { Context } from '../../context.ts';
import { elementRows } from '../../forms/forms.repository.ts';
import { indicatorDefinitions } from '../../indicators/indicator-table.ts';
import { readReportOutlines } from '../../seed/read-seed.ts';
import { inOneStep } from '../../undo/in-one-step.ts';
import { dropOutline, keepOutline, logOutline, ownWords, storedOutlines } from './outline.repository.ts';

interface FoundOutline {
  readonly outline: Outline;
  readonly origin: OutlineOrigin;
  readonly seeded: Outline;
}

/** The recipient's own, else that of all recipients, else the one the program came with. */
export async function outlineOf({ db, resources }: Context, { kind, recipient }: OutlineOwner): Promise<FoundOutline> {
  const seeded = seededOutline(resources, kind);
  const stored = await storedOutlines(db, kind);
  const own = stored.find((one) => one.recipient === recipient);
  if (own !== undefined) return { outline: own.outline, origin: 'own', seeded };
  const shared = stored.find((one) => one.recipient === null);
  return shared === undefined
    ? { outline: seeded, origin: 'seeded', seeded }
    : { outline: shared.outline, origin: 'shared', seeded };
}

function seededOutline(resources: string, kind: PeriodKind): Outline {
  const found = readReportOutlines(resources).find(({ kinds }) => kinds.includes(kind));
  if (found === undefined) throw new Error(`no outline for ${kind}`);
  return found.outline;
}

/** The outline this report follows, with what she wrote for it. */
export async function writingOf(context: Context, choice: ReportChoice): Promise<ReportWriting> {
  const owner = { kind: parsePeriod(choice.period).kind, recipient: choice.recipient };
  const { outline } = await outlineOf(context, owner);
  return { outline, own: await ownWords(context.db, choice) };
}

/** One that names what we do not know would print it as it stands: it is not kept. */
export async function saveOutline(
  context: Context,
  { outline, ...owner }: OutlineOwner & { readonly outline: Outline },
): Promise<{ saved: boolean }> {
  const problems = outlineProblems(outline, await officeCatalog(context));
  if (problems.length > 0) throw new AppFailure({ code: 'outline-refused', problems });
  const before = await outlineOf(context, owner);
  if (JSON.stringify(before.outline) === JSON.stringify(outline)) return { saved: false };
  const at = context.clock.now();
  await inOneStep(context, 'reports.saveOutline', async (tx) => {
    await keepOutline(tx, owner, outline, at);
    await logOutline(tx, owner, { before: before.outline, after: outline, at });
  });
  return { saved: true };
}

export async function restoreOutline(context: Context, owner: OutlineOwner): Promise<{ restored: boolean }> {
  const { outline, origin } = await outlineOf(context, owner);
  if (origin !== 'own') return { restored: false };
  await inOneStep(context, 'reports.restoreOutline', async (tx) => {
    await dropOutline(tx, owner);
    await logOutline(tx, owner, { before: outline, after: null, at: context.clock.now() });
  });
  return { restored: true };
}

/** Everything the office counts: a chip of it can be read, whether or not it has a figure in one report. */
async function officeCatalog(context: Context): Promise<ChipCatalog> {
  return { elements: await elementRows(context.db), indicators: await indicatorDefinitions(context) };
}
