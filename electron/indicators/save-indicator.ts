import { AppFailure } from '../../shared/errors/app-error.ts';
import { IndicatorCode } from '../../shared/ids.ts';
import type { IndicatorDraft } from '../../shared/indicators/draft.ts';
import type { IndicatorOrigin } from '../../shared/indicators/indicator-seed.ts';
import { type IndicatorContent, type IndicatorTarget, readDraft } from '../../shared/indicators/read-draft.ts';
import { wantedText } from '../../shared/indicators/wording.ts';
import type { Context } from '../context.ts';
import type { Tx } from '../database/open.ts';
import { currentPlan } from '../plan/plan.repository.ts';
import { elementCatalog } from './element-catalog.ts';
import {
  clauseIds,
  indicatorCodes,
  insertTarget,
  logIndicator,
  nextIndicatorSeq,
  type PlanTarget,
  planTargets,
  type TargetLine,
  updateTarget,
  versionInYear,
} from './indicator-versions.repository.ts';
import { keepVersion, startVersion } from './keep-version.ts';

interface SavingPlan {
  readonly id: number;
  readonly year: number;
  /** By label. */
  readonly clauses: ReadonlyMap<string, number>;
}

/**
 * Adds or changes one indicator of the plan in use, with what the plan wants of it. Opens no transaction. A draft with
 * anything wrong is refused whole ('indicator-refused'). A draft with a code not there yet becomes a new indicator.
 */
export async function saveIndicator(
  tx: Tx,
  { clock }: Pick<Context, 'clock'>,
  draft: IndicatorDraft,
  origin: IndicatorOrigin = 'office',
): Promise<{ code: IndicatorCode }> {
  const { id, year } = await currentPlan(tx);
  const plan: SavingPlan = { id, year, clauses: await clauseIds(tx, id) };
  const known = { catalog: await elementCatalog(tx), clauses: new Set(plan.clauses.keys()) };
  const { content, problems } = readDraft(draft, known);
  if (content === null) throw new AppFailure({ code: 'indicator-refused', problems });
  const code = draft.code ?? nextCode(await indicatorCodes(tx));
  const line = (await planTargets(tx, plan.id)).find((one) => one.code === code);
  const version = await keepContent(tx, plan, { code, content, line, origin }, clock.now());
  await keepTarget(tx, plan, { code, content, line, origin, version }, clock.now());
  return { code };
}

interface Saving {
  readonly code: IndicatorCode;
  readonly content: IndicatorContent;
  readonly line: PlanTarget | undefined;
  readonly origin: IndicatorOrigin;
}

/** Answers the row that now says it. */
async function keepContent(
  tx: Tx,
  plan: SavingPlan,
  { code, content, line, origin }: Saving,
  at: string,
): Promise<number> {
  const { target: _target, ...columns } = content;
  const stored = await versionInYear(tx, code, plan.year);
  if (stored === undefined) {
    const seq = await nextIndicatorSeq(tx);
    const begun = { code, fromYear: plan.year, parts: '[]', origin, retired: false, seq };
    return startVersion(tx, { ...columns, ...begun }, at);
  }
  // The plan's own line names it on screen and paper; the name of the definition is only what a new line begins with.
  const shown = { ...stored, name: line?.title ?? stored.name };
  return keepVersion(tx, shown, { ...columns, origin }, { year: plan.year, at });
}

async function keepTarget(
  tx: Tx,
  plan: SavingPlan,
  { code, content, line, version }: Saving & { readonly version: number },
  at: string,
): Promise<void> {
  const { clause, name: title, target } = content;
  const next = { clauseId: plan.clauses.get(clause) ?? null, indicatorId: version, title, target };
  if (line === undefined) await insertTarget(tx, plan.id, code, next);
  else if (!sameLine(line, next)) await updateTarget(tx, line.id, next);
  const [before, after] = [wantedOrNothing(line?.target), wantedOrNothing(target)];
  if (before !== after) await logIndicator(tx, version, [{ field: 'target', before, after }], at);
}

const wantedOrNothing = (target: IndicatorTarget | null | undefined): string | null =>
  target ? wantedText(target) : null;

const sameLine = (line: PlanTarget, next: TargetLine): boolean =>
  JSON.stringify([line.clauseId, line.indicatorId, line.title, line.target]) ===
  JSON.stringify([next.clauseId, next.indicatorId, next.title, next.target]);

/** 'CT18' after 'CT17'. */
function nextCode(codes: readonly string[]): IndicatorCode {
  const numbers = codes.map((code) => Number(/^CT(\d{1,6})$/.exec(code)?.[1] ?? 0));
  return IndicatorCode.parse(`CT${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`);
}
