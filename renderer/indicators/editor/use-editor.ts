import type { IndicatorDraft, TestValues } from '../../../shared/indicators/draft.ts';
import { api } from '../../ipc/client.ts';
import { useQuery } from '../../ipc/use-query.ts';

export const useDefinitions = () => useQuery(['indicators', 'definitions'], () => api.indicators.definitions({}));

/** What the draft means, what is wrong with it and what the test figures give, asked again with every change. */
export function useTryOut(draft: IndicatorDraft, values: readonly TestValues[]) {
  const asked = { draft, values: [...values] };
  return useQuery(['indicators', 'tryOut', asked], () => api.indicators.tryOut(asked)).data;
}
