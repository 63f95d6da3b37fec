import { useNavigate, useSearch } from '@tanstack/react-router';
import type { z } from 'zod';
import type { FormCode, IndicatorCode } from '../../shared/ids.ts';
import type {
  ElementTableInput,
  PlaceTableInput,
  SeriesInput,
  viewsContract,
} from '../../shared/views/views.contract.ts';
import { api } from '../ipc/client.ts';
import { useOwnAnswer, useQuery } from '../ipc/use-query.ts';
import type { IndicatorsSearch } from './views-search.ts';

export type Subjects = z.output<(typeof viewsContract)['subjects']['output']>;

export const useSubjects = () => useQuery(['views', 'subjects'], () => api.views.subjects({}));

export const usePlaceTable = (input: z.output<typeof PlaceTableInput>) =>
  useOwnAnswer(['views', 'byPlace', input], () => api.views.byPlace(input));

export const useElementTable = (input: z.output<typeof ElementTableInput>) =>
  useOwnAnswer(['views', 'elements', input], () => api.views.elements(input));

export const useSeries = (input: z.output<typeof SeriesInput>) =>
  useOwnAnswer(['views', 'series', input], () => api.views.series(input));

export const useCompleteness = (form: FormCode | null) =>
  useQuery(['views', 'completeness', form], () => api.views.completeness({ form }));

export const useStrip = (indicator: IndicatorCode) =>
  useQuery(['views', 'strip', indicator], () => api.views.strip({ indicator }));

/** What is looked at stands in the address: going back leads to what was seen before. */
export function useViewSearch() {
  const search = useSearch({ from: '/chi-tieu' });
  const navigate = useNavigate({ from: '/chi-tieu' });
  const change = (part: Partial<Record<keyof IndicatorsSearch, unknown>>) =>
    void navigate({ search: (before) => withoutEmpty({ ...before, ...part }) });
  return { search, change };
}

const withoutEmpty = (search: Readonly<Record<string, unknown>>): IndicatorsSearch =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined && value !== false));
