import type { RegimeDraft } from '../../../shared/deadlines/deadlines.contract.ts';
import { api } from '../../ipc/client.ts';
import { useQuery } from '../../ipc/use-query.ts';

/** The dates the rule would make and how many it would bind, asked again with every change of what they depend on. */
export function useRulePreview({ frequency, coverage, due, reporters, agencies, receiver, task }: RegimeDraft) {
  const rule = { frequency, coverage, due, reporters, agencies, receiver, task };
  return useQuery(['deadlines', 'previewRule', rule], () => api.deadlines.previewRule(rule));
}
