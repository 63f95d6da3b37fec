import { Day } from '../../shared/calendar/day.ts';
import { type PeriodCode, periodNumber } from '../../shared/calendar/period.ts';
import { type EntryId, type PlaceId, RegisterCode } from '../../shared/ids.ts';
import { EntryContent } from '../../shared/registers/entry.ts';
import type { TestApp } from './an-app.ts';
import { inDatabase } from './database-content.ts';

const noDocument = { number: '', day: null, title: '' };

export const anEntry = (
  on: string,
  place: PlaceId,
  values: Readonly<Record<string, number | string | boolean>>,
): EntryContent => EntryContent.parse({ on, place, values, document: noDocument, note: '' });

/** A line of the register of fines: how many decisions, how much money. */
export const aFine = (on: string, place: PlaceId, decisions: number, money: number) =>
  anEntry(on, place, { hanh_vi: 'Vi phạm của cơ sở kinh doanh', quyet_dinh: decisions, tien_phat: money });

export const fines = RegisterCode.parse('ST06');

export const addFine = (
  { api }: TestApp,
  on: string,
  place: PlaceId,
  decisions: number,
  money = 1_000_000,
): Promise<{ id: EntryId }> => api.registers.add({ register: fines, entry: aFine(on, place, decisions, money) });

/** Places of the first district. */
export async function aDistrict({ api }: TestApp) {
  const all = await api.places.list({ on: Day.parse('2023-01-18') });
  const district = all.find(({ level }) => level === 'district');
  const [commune, other] = all.filter(({ parentId }) => parentId === district?.id);
  if (district === undefined || commune === undefined || other === undefined) throw new Error('no communes');
  return { district, commune, other };
}

/** What holds as the keeper has confirmed it: the value, or the state where it is no number. */
export const heldFigure = (
  { dataFolder }: TestApp,
  element: string,
  period: PeriodCode,
  place: PlaceId,
): number | string | undefined =>
  inDatabase(dataFolder, (handle) => {
    const row = handle
      .prepare(
        `SELECT CASE v.state WHEN 0 THEN v.value WHEN 1 THEN 'none' ELSE 'not-applicable' END FROM value v
          JOIN data_element e ON e.id = v.element_id WHERE e.code = ? AND v.period = ? AND v.place_id = ?`,
      )
      .pluck()
      .get(element, periodNumber(period), place);
    return typeof row === 'number' || typeof row === 'string' ? row : undefined;
  });
