import type { Finding } from './checks.contract.ts';

export interface FindingCounts {
  readonly error: number;
  readonly warning: number;
  readonly note: number;
  readonly accepted: number;
}

/** What is accepted is counted once, and not among the warnings and notes that still wait for somebody. */
export function countFindings(findings: readonly Finding[]): FindingCounts {
  const open = findings.filter(({ accepted }) => accepted === null);
  const of = (severity: Finding['severity']) => open.filter((finding) => finding.severity === severity).length;
  return { error: of('error'), warning: of('warning'), note: of('note'), accepted: findings.length - open.length };
}
