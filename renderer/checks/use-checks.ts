import type { Day } from '../../shared/calendar/day.ts';
import { type PeriodCode, parsePeriod } from '../../shared/calendar/period.ts';
import type { FindingFigure } from '../../shared/checks/checks.contract.ts';
import type { Form } from '../../shared/forms/forms.contract.ts';
import type { FormCode, PlaceId } from '../../shared/ids.ts';
import type { Place } from '../../shared/places/places.contract.ts';
import { useForms } from '../forms/use-forms.ts';
import { api } from '../ipc/client.ts';
import { useQuery } from '../ipc/use-query.ts';

export const useFindings = (period: PeriodCode) =>
  useQuery(['checks', 'period', period], () => api.checks.period({ period }));

export interface FigureSheet {
  readonly bieu: FormCode;
  readonly huyen: PlaceId;
}

/** Where a figure is typed: the form and district of its place; none for what no district's form brings. */
export function useFigureSheet(figure: FindingFigure, on: Day): FigureSheet | undefined {
  const { data: places } = useQuery(['places', on], () => api.places.list({ on }));
  const { data: forms } = useForms();
  const place = places?.find(({ id }) => id === figure.placeId);
  const form = place === undefined ? undefined : forms?.find((each) => brings(each, figure, place));
  const district = place?.level === 'commune' ? place.parentId : place?.id;
  return form === undefined || district == null ? undefined : { bieu: form.code, huyen: district };
}

function brings(
  { reporter, periodKinds, blocks }: Form,
  { element, period }: FindingFigure,
  { level }: Place,
): boolean {
  const rows = level === 'commune' ? 'communes' : level;
  return (
    reporter === 'district' &&
    periodKinds.includes(parsePeriod(period).kind) &&
    blocks.some(
      (block) =>
        block.rows === rows && block.groups.some(({ elements }) => elements.some(({ code }) => code === element)),
    )
  );
}
