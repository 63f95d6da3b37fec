import { AppFailure } from '../../shared/errors/app-error.ts';
import type { Paper } from '../../shared/papers/papers.contract.ts';
import type { RegisterCoverFacts } from '../../shared/papers/register-cover.ts';
import type { Context } from '../context.ts';
import { configuredOffice } from '../office/configured-office.ts';
import { allPlaces } from '../places/places.repository.ts';
import { requireRegister } from '../registers/known-registers.ts';
import { readCover } from '../registers/read-cover.ts';

export async function gatherRegisterCover(
  context: Context,
  { register, on, district }: Extract<Paper, { kind: 'register-cover' }>,
): Promise<RegisterCoverFacts> {
  const office = await configuredOffice(context);
  const [signatory] = office.signatories;
  if (signatory === undefined) throw new AppFailure({ code: 'not-configured' });
  const { content } = await requireRegister(context, context.db, register);
  const place = (await allPlaces(context.db)).find(({ id }) => id === district);
  return {
    ...{ office, signatory, today: context.clock.today(), register: content },
    district: place === undefined ? null : `${place.type} ${place.name}`,
    cover: await readCover(context, { register, on, district }),
  };
}
