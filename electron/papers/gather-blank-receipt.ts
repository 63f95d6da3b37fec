import { parsePeriod } from '../../shared/calendar/period.ts';
import { coverage } from '../../shared/calendar/period-coverage.ts';
import { AppFailure } from '../../shared/errors/app-error.ts';
import type { Paper } from '../../shared/papers/papers.contract.ts';
import type { BlankReceiptFacts } from '../../shared/papers/receipt-facts.ts';
import type { Context } from '../context.ts';
import { formRows } from '../forms/forms.repository.ts';
import { placesOn } from '../places/places.repository.ts';
import { gatherReceiptHead } from './gather-receipts.ts';

type Asked = Extract<Paper, { readonly kind: 'blank-receipt' }>;

/** With the forms that districts hand in for a period of that kind. */
export async function gatherBlankReceipt(context: Context, { district, period }: Asked): Promise<BlankReceiptFacts> {
  const places = await placesOn(context.db, coverage(period, 'administrative').to);
  const place = places.find(({ id, level }) => id === district && level === 'district');
  if (place === undefined) throw new AppFailure({ code: 'not-found', entity: 'place', id: String(district) });
  const { kind } = parsePeriod(period);
  const forms = await formRows(context.db);
  return {
    head: await gatherReceiptHead(context),
    district: `${place.type} ${place.name}`,
    period,
    forms: forms.filter(({ reporter, periodKinds }) => reporter === 'district' && periodKinds.includes(kind)),
  };
}
