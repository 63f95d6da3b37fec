import { z } from 'zod';
import type { Finding } from '../../shared/checks/checks.contract.ts';

export const AcceptedChoice = z.enum(['all', 'open', 'accepted']);
export type AcceptedChoice = z.infer<typeof AcceptedChoice>;

/** Empty text: no condition. */
export const FindingFilter = z.strictObject({
  severity: z.string(),
  district: z.string(),
  rule: z.string(),
  accepted: AcceptedChoice,
});
export type FindingFilter = Readonly<z.infer<typeof FindingFilter>>;

export const noFilter: FindingFilter = { severity: '', district: '', rule: '', accepted: 'all' };

/** The program's own comparisons count as one rule for all elements. */
export const ruleOf = ({ kind, rule }: Finding): string => (kind === 'rule' ? rule : kind);

export const keyOf = ({ rule, placeId }: Finding): string => `${rule} ${placeId}`;

export const fits =
  ({ severity, district, rule, accepted }: FindingFilter) =>
  (finding: Finding): boolean =>
    (severity === '' || finding.severity === severity) &&
    (district === '' || finding.district === district) &&
    (rule === '' || ruleOf(finding) === rule) &&
    (accepted === 'all' || (finding.accepted !== null) === (accepted === 'accepted'));
