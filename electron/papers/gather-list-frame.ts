import { AppFailure } from '../../shared/errors/app-error.ts';
import type { ListFrame } from '../../shared/papers/list-frame.ts';
import type { Context } from '../context.ts';
import { configuredOffice } from '../office/configured-office.ts';

/** Who draws up a list to be signed today. */
export async function gatherListFrame(context: Context): Promise<ListFrame> {
  const office = await configuredOffice(context);
  const [signatory] = office.signatories;
  if (signatory === undefined) throw new AppFailure({ code: 'not-configured' });
  return { office, signatory, today: context.clock.today() };
}
