import type { Finding } from '../../shared/guard/guard.contract.ts';

/** The name by which a finding is known again. */
export function keyOf(finding: Finding): string {
  switch (finding.kind) {
    case 'structure':
      return finding.kind;
    case 'batch':
      return `batch ${finding.source}`;
    case 'period':
      return `period ${finding.period}`;
    case 'figures':
      return `figures ${finding.period} ${finding.count}`;
    case 'log':
      return `log ${finding.seq} ${finding.problems}`;
  }
}
