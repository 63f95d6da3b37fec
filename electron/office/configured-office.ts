import { AppFailure } from '../../shared/errors/app-error.ts';
import type { Office } from '../../shared/office/office.contract.ts';
import type { Context } from '../context.ts';
import { officeOf } from './office.repository.ts';

/** The office as the first start answered it; 'not-configured' before. */
export async function configuredOffice({ db }: Context): Promise<Office> {
  const stored = await officeOf(db);
  if (stored === undefined) throw new AppFailure({ code: 'not-configured' });
  return stored.office;
}
