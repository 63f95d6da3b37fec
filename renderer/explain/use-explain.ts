import type { PeriodCode } from '../../shared/calendar/period.ts';
import type { Comparison, Subject } from '../../shared/explain/explain.contract.ts';
import type { ElementCode, PlaceId } from '../../shared/ids.ts';
import { api } from '../ipc/client.ts';
import { useQuery } from '../ipc/use-query.ts';

export const useExplanation = (subject: Subject, period: PeriodCode) =>
  useQuery(['explain', subject, period], () => {
    const { kind: _kind, ...asked } = subject;
    return 'indicator' in asked
      ? api.explain.indicator({ ...asked, period })
      : api.explain.element({ ...asked, period });
  });

/** One figure, and the change of it that is meant; null: the last one. */
export interface ChosenFigure {
  readonly element: ElementCode;
  readonly place: PlaceId;
  readonly period: PeriodCode;
  readonly change: number | null;
}

/** Who brought it: there at once. */
export const useTrail = (figure: ChosenFigure) =>
  useQuery(['explain', 'trail', figure], () => api.explain.source({ ...figure, trailOnly: true }));

/** The file it came in, read for the n-th time. */
export const useInFile = (figure: ChosenFigure, time: number) =>
  useQuery(['explain', 'in-file', figure, time], () => api.explain.source({ ...figure, trailOnly: false }));

export const useDifference = (comparison: Comparison) =>
  useQuery(['explain', 'difference', comparison], () => api.explain.difference(comparison));

export const usePrintedReports = () => useQuery(['reports', 'list'], () => api.reports.list({}));
