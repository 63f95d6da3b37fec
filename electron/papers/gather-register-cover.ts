import type { Paper } from '../../shared/papers/papers.contract.ts';
import type { RegisterCoverFacts } from '../../shared/papers/register-cover.ts';
import type { Context } from '../context.ts';
import { configuredOffice } from '../office/configured-office.ts';
import { allPlaces } from '../places/places.repository.ts';
import { requireRegister } from '../registers/known-registers.ts';
import { readCover } from '../registers/read-cover.ts';
import { gatherListFrame } from './gather-list-frame.ts';

export async function gatherRegisterCover(
  context: Context,
  { register, on, district, audience }: Extract<Paper, { kind: 'register-cover' }>,
): Promise<RegisterCoverFacts> {
  const { content } = await requireRegister(context, context.db, register);
  const place = (await allPlaces(context.db)).find(({ id }) => id === district);
  const isOutside = audience === 'outside';
  return {
    ...(await gatherListFrame(context)),
    register: content,
    district: place === undefined ? null : { title: `${place.type} ${place.name}`, name: place.name },
    // What of one district may be shown is decided among all of them.
    cover: await readCover(context, { register, on, district: isOutside ? null : district }),
    outside: isOutside ? { smallCountBelow: (await configuredOffice(context)).smallCountBelow } : null,
  };
}
