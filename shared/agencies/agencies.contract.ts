import { z } from 'zod';
import { AgencyId, PlaceId } from '../ids.ts';
import { query } from '../ipc/contract.ts';
import { AgencyKind, Binding } from './agency-seed.ts';

export const Agency = z.strictObject({
  id: AgencyId,
  code: z.string(),
  name: z.string(),
  shortName: z.string(),
  kind: AgencyKind,
  binding: Binding,
  placeId: PlaceId.nullable(),
});
export type Agency = z.infer<typeof Agency>;

export const agenciesContract = {
  list: query(z.strictObject({}), z.array(Agency)),
};
