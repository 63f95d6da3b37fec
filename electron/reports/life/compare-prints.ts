import { AppFailure } from '../../../shared/errors/app-error.ts';
import { ReportId } from '../../../shared/ids.ts';
import { changedTexts, changedValues } from '../../../shared/reports/life/compare-documents.ts';
import type { KeptPrint, PrintComparison } from '../../../shared/reports/life/life.contract.ts';
import { printedValues } from '../../../shared/reports/life/printed-values.ts';
import { isSealed } from '../../../shared/reports/life/report-life.ts';
import { lifeWording } from '../../../shared/reports/life/wording.ts';
import type { Context } from '../../context.ts';
import { currentPlan } from '../../plan/plan.repository.ts';
import { printRows, type StoredPrint } from '../reports.repository.ts';
import { figureNames } from './figure-names.ts';
import { lifeOf } from './life-of.ts';
import { storedPrint } from './stored-print.ts';

/** Every print of the plan's year, newest first. */
export async function keptPrints(context: Context): Promise<KeptPrint[]> {
  const rows = printRows(context.handle, (await currentPlan(context.db)).year);
  return rows.map((row) => keptPrint(context, row));
}

/** Two prints of one kind, figure by figure and paragraph by paragraph; as they were printed, whatever holds today. */
export async function comparePrints(
  context: Context,
  asked: { readonly before: number; readonly after: number },
): Promise<PrintComparison> {
  const [before, after] = [storedPrint(context, asked.before), storedPrint(context, asked.after)];
  if (before.kind !== after.kind)
    throw new AppFailure({ code: 'invalid-input', problems: [{ path: 'after', issue: 'other_kind' }] });
  const { nameOf } = await figureNames(context);
  const figures = changedValues(before.document, after.document);
  return {
    before: keptPrint(context, before),
    after: keptPrint(context, after),
    figures: figures.map((value) => ({ ...value, name: nameOf(value.source) })),
    texts: changedTexts(before.document, after.document),
    same: sameIn(before, after, new Set(figures.map(({ source }) => source))),
  };
}

function sameIn(before: StoredPrint, after: StoredPrint, changed: ReadonlySet<string>): number {
  const others = new Set(printedValues(after.document).map(({ source }) => source));
  const shared = new Set(printedValues(before.document).map(({ source }) => source));
  return [...shared].filter((source) => others.has(source) && !changed.has(source)).length;
}

type Row = Pick<StoredPrint, 'id' | 'kind' | 'period' | 'madeAt' | 'fileName' | 'reportId'>;

/** Sealed is the print that was signed, not one that was returned before. */
function keptPrint(context: Context, { id, kind, period, madeAt, fileName, reportId }: Row): KeptPrint {
  const life = reportId === null ? undefined : lifeOf(context, ReportId.parse(reportId));
  const isThisOne = life !== undefined && life.snapshot === id && isSealed(life.state);
  const { number, symbol } = (isThisOne ? life.signing : undefined) ?? { number: null, symbol: null };
  return {
    id,
    kind,
    period,
    madeAt,
    fileName,
    number: number === null || symbol === null ? '' : lifeWording.number(number, symbol),
    isSealed: isThisOne,
  };
}
