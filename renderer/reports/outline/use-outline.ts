import { useEffect, useRef } from 'react';
import type { ChipCatalog } from '../../../shared/reports/outline/chip.ts';
import type { BlockId, Outline, OutlineOwner } from '../../../shared/reports/outline/outline.ts';
import type { ReportChoice } from '../../../shared/reports/report-choice.ts';
import { useElements } from '../../forms/use-forms.ts';
import { useDefinitions } from '../../indicators/editor/use-editor.ts';
import { api } from '../../ipc/client.ts';
import { useCommand } from '../../ipc/use-command.ts';
import { useQuery } from '../../ipc/use-query.ts';

export const useDraft = (choice: ReportChoice) =>
  useQuery(['reports', 'draft', choice], () => api.reports.draft(choice));

export const useOutline = (owner: OutlineOwner) =>
  useQuery(['reports', 'outline', owner], () => api.reports.outline(owner));

/** What an outline that is being written would say; the last answer stays while the next one is made. */
export const useReading = (choice: ReportChoice, outline: Outline) =>
  useQuery(['reports', 'readOutline', choice, outline], () => api.reports.readOutline({ choice, outline }));

export const useWritingHistory = (choice: ReportChoice, block: BlockId) =>
  useQuery(['reports', 'writingHistory', choice, block], () => api.reports.writingHistory({ choice, block }));

/** What holds the report. Whoever sees it has seen what is new in it, which is noted once. */
export function useHolds(choice: ReportChoice) {
  const holds = useQuery(['reports', 'holds', choice], () => api.reports.holds(choice));
  const { run } = useCommand(api.reports.look);
  const fresh = holds.data?.fresh ?? 0;
  // Until the answer after it is there, the figures are still new: they are noted once all the same.
  const noted = useRef('');
  useEffect(() => {
    const wanted = fresh === 0 ? '' : JSON.stringify([choice, fresh]);
    if (wanted === noted.current) return;
    noted.current = wanted;
    if (fresh > 0) run(choice);
  });
  return holds;
}

/** Everything a chip may be of. */
export interface NamedCatalog extends ChipCatalog {
  readonly names: ReadonlyMap<string, string>;
}

export function useCatalog(): NamedCatalog {
  const elements = [...useElements().values()];
  const indicators = (useDefinitions().data ?? []).filter(({ retired }) => !retired);
  const names = new Map<string, string>([
    ...elements.map(({ code, name }) => [code, name] as const),
    ...indicators.map(({ code, draft }) => [code, draft.name] as const),
  ]);
  return { elements, indicators, names };
}
