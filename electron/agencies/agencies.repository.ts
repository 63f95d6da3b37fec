import type { Agency } from '../../shared/agencies/agencies.contract.ts';
import { AgencyKind } from '../../shared/agencies/agency-seed.ts';
import { AgencyId, PlaceId } from '../../shared/ids.ts';
import type { Database } from '../database/open.ts';

export async function allAgencies(db: Database): Promise<Agency[]> {
  const rows = await db
    .selectFrom('agency')
    .select(['id', 'code', 'name', 'shortName', 'kind', 'binding', 'placeId'])
    .orderBy('seq')
    .execute();
  return rows.map((row) => ({
    ...row,
    id: AgencyId.parse(row.id),
    kind: AgencyKind.parse(row.kind),
    placeId: row.placeId === null ? null : PlaceId.parse(row.placeId),
  }));
}
