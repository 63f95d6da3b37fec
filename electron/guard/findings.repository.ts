import type Sqlite from 'better-sqlite3';
import { periodOfNumber } from '../../shared/calendar/period.ts';
import type { Finding } from '../../shared/guard/guard.contract.ts';
import { verifyChain } from '../audit/verify-chain.repository.ts';
import { integrityOf } from '../backup/copy.repository.ts';
import type { ChainHead } from '../database/audit-chain.ts';
import { batchOf, brokenBatches, brokenPeriods, strayFigures } from './seals.repository.ts';

/** Everything in a database that is not what it was written as. Of one whose very pages are damaged nothing more is asked. */
export function findingsIn(handle: Sqlite.Database, head?: ChainHead): Finding[] {
  handle.pragma('cell_size_check = ON');
  if (integrityOf(handle) !== 'ok') return [{ kind: 'structure' }];
  return [
    ...brokenBatches(handle).map((source) => batchFinding(handle, source)),
    ...brokenPeriods(handle).map((period) => ({ kind: 'period' as const, period: periodOfNumber(period) })),
    ...[...strayFigures(handle)].map(([period, count]) => ({
      kind: 'figures' as const,
      period: periodOfNumber(period),
      count,
    })),
    ...logFinding(handle, head),
  ];
}

function batchFinding(handle: Sqlite.Database, source: number): Finding {
  const batch = batchOf(handle, source);
  const period = batch?.period ?? null;
  return {
    kind: 'batch',
    source,
    from: batch?.kind ?? null,
    at: batch?.at ?? '',
    fileName: batch?.fileName ?? null,
    period: period === null ? null : periodOfNumber(period),
  };
}

function logFinding(handle: Sqlite.Database, head: ChainHead | undefined): Finding[] {
  const { problems, shown } = verifyChain(handle, head);
  return problems === 0 ? [] : [{ kind: 'log', seq: shown[0]?.seq ?? null, problems }];
}
