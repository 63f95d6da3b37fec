import { findingKey } from '../../shared/checks/find.ts';
import { findInPeriod } from '../checks/find-in-period.ts';
import type { Context } from '../context.ts';
import type { ElementCodes } from '../forms/stored-figures.ts';
import { storedCell } from './apply-file.ts';
import { type AcceptedFile, planFor } from './examine-file.ts';

/** Keys of the errors there would be in the file's district and period if its figures were stored; none if it brings none. */
export async function errorsOf(context: Context, file: AcceptedFile, codes: ElementCodes): Promise<string[]> {
  const { create, update, erase } = planFor(context, file, codes);
  const figures = [
    ...[...create, ...update].map(({ element, placeId, figure }) => ({ element, placeId, ...storedCell(figure) })),
    ...erase.map(({ element, placeId }) => ({ element, placeId, state: null, value: 0 })),
  ];
  if (figures.length === 0) return [];
  const { period, placeId } = file.recognised;
  const findings = await findInPeriod(context, period, placeId, figures);
  return findings.filter(({ severity }) => severity === 'error').map(findingKey);
}
