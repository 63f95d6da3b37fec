import type { IndicatorEntry } from '../../shared/indicators/indicators.contract.ts';
import { type Known, readDraft } from '../../shared/indicators/read-draft.ts';
import { meaning } from '../../shared/indicators/wording.ts';
import { draftOf } from '../../shared/indicators/write-draft.ts';
import type { Context } from '../context.ts';
import type { Database } from '../database/open.ts';
import { currentPlan } from '../plan/plan.repository.ts';
import { elementCatalog } from './element-catalog.ts';
import {
  clauseIds,
  type IndicatorVersion,
  type PlanTarget,
  planTargets,
  versionsOfYear,
} from './indicator-versions.repository.ts';

/** What drafts of the plan in use are read against. */
export async function knownToDrafts(db: Database): Promise<Known> {
  const plan = await currentPlan(db);
  return { catalog: await elementCatalog(db), clauses: new Set((await clauseIds(db, plan.id)).keys()) };
}

export async function indicatorEntries({ db }: Pick<Context, 'db'>): Promise<IndicatorEntry[]> {
  const plan = await currentPlan(db);
  const known = await knownToDrafts(db);
  const lines = await planTargets(db, plan.id);
  const rank = (code: string) => lines.findIndex((line) => line.code === code);
  const entries = (await versionsOfYear(db, plan.year)).map((version) =>
    entryOf(
      version,
      lines.find(({ code }) => code === version.code),
      known,
    ),
  );
  const [inPlan, others] = [entries.filter((entry) => entry.inPlan), entries.filter((entry) => !entry.inPlan)];
  return [...inPlan.toSorted((a, b) => rank(a.code) - rank(b.code)), ...others];
}

function entryOf(version: IndicatorVersion, line: PlanTarget | undefined, known: Known): IndicatorEntry {
  const { code, fromYear, origin, retired } = version;
  const content = { ...version, name: line?.title ?? version.name, target: line?.target ?? null };
  const draft = draftOf(code, content);
  return {
    code,
    fromYear,
    origin,
    retired,
    inPlan: line !== undefined,
    draft,
    sentence: meaning(content, known.catalog),
    problems: [...readDraft(draft, known).problems],
  };
}
