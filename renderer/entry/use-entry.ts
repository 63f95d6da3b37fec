import { useEffect, useMemo, useState } from 'react';
import type { PeriodCode } from '../../shared/calendar/period.ts';
import type { Finding } from '../../shared/checks/checks.contract.ts';
import { cellKey } from '../../shared/entry/cell-grid.ts';
import type { ElementCode, FormCode, PlaceId } from '../../shared/ids.ts';
import { api } from '../ipc/client.ts';
import { useQuery } from '../ipc/use-query.ts';
import { useIsTyping } from './use-is-typing.ts';

export interface SheetKey {
  readonly form: FormCode;
  readonly district: PlaceId;
  readonly period: PeriodCode;
}

/** Asks again when the hand rests: what is typed is shown and saved without it. */
export function useSheet({ form, district, period }: SheetKey) {
  const [hasSheet, setHasSheet] = useState(false);
  const isTyping = useIsTyping();
  const key = ['entry', 'sheet', form, district, period];
  const answer = useQuery(key, () => api.entry.sheet({ form, district, period }), !(isTyping && hasSheet));
  useEffect(() => setHasSheet(answer.data !== undefined), [answer.data]);
  return answer;
}

export const useDetail = (element: ElementCode, place: PlaceId, period: PeriodCode) =>
  useQuery(['entry', 'detail', element, place, period], () => api.entry.detail({ element, place, period }));

export const useLocks = () => useQuery(['entry', 'locks'], () => api.entry.locks({}));

export type FindingsOfCells = ReadonlyMap<string, readonly Finding[]>;

/** What was found, by the cells it is about; what the office has accepted needs no mark. */
export function useFindings(district: PlaceId, period: PeriodCode): FindingsOfCells {
  const isTyping = useIsTyping();
  const key = ['checks', 'district', district, period];
  const { data } = useQuery(key, () => api.checks.district({ district, period }), !isTyping);
  return useMemo(() => byCell(data ?? [], period), [data, period]);
}

function byCell(findings: readonly Finding[], period: PeriodCode): FindingsOfCells {
  const cells = new Map<string, readonly Finding[]>();
  for (const finding of findings) {
    const keys = finding.figures
      .filter((figure) => figure.period === period)
      .map(({ placeId, element }) => cellKey(placeId, element));
    for (const key of new Set(keys)) cells.set(key, [...(cells.get(key) ?? []), finding]);
  }
  return cells;
}
