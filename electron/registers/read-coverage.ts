import type { ClauseCoverage } from '../../shared/registers/clause-coverage.ts';
import type { Context } from '../context.ts';
import { currentPlan } from '../plan/plan.repository.ts';
import { clausesOf, indicatorClauses, regimeClauses } from './coverage.repository.ts';
import { knownRegisters } from './known-registers.ts';

/** What carries each clause of the plan in use, today. */
export async function readCoverage(context: Context): Promise<ClauseCoverage[]> {
  const { db, clock } = context;
  const { id } = await currentPlan(db);
  const today = clock.today();
  const regimes = await regimeClauses(db, id, today);
  const indicators = await indicatorClauses(db, id);
  const registers = (await knownRegisters(context, db)).filter(({ retired }) => retired === 0);
  return (await clausesOf(db, id, today)).map(({ label, kind, text, tasks }) => ({
    clause: label,
    kind,
    text,
    tasks,
    regimes: codes(regimes.filter(({ clause }) => clause === label)),
    indicators: codes(indicators.filter(({ own, target }) => own === label || target === label)),
    registers: codes(registers.filter(({ content }) => content.clauses.includes(label))),
  }));
}

const codes = (rows: readonly { readonly code: string }[]): string[] => [...new Set(rows.map(({ code }) => code))];
