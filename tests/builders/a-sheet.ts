import { Day } from '../../shared/calendar/day.ts';
import type { EntryCell, EntryFigure, GivenCell } from '../../shared/entry/entry.contract.ts';
import type { PlaceId } from '../../shared/ids.ts';
import { january, monthlyForm } from './a-stick.ts';
import type { TestApp } from './an-app.ts';
import { contentOf } from './database-content.ts';

/** The first district of the list as it stands in the middle of the plan year, and a commune of it. */
export async function aDistrict({ api }: TestApp) {
  const all = await api.places.list({ on: Day.parse('2023-06-30') });
  const district = all.find(({ level }) => level === 'district');
  const commune = all.find(({ parentId }) => parentId === district?.id);
  if (district === undefined || commune === undefined) throw new Error('no district');
  return { district: district.id, commune: commune.id };
}

export const januarySheet = ({ api }: TestApp, district: PlaceId) =>
  api.entry.sheet({ form: monthlyForm, district, period: january });

export const number = (value: number): EntryFigure => ({ state: 'number', value });

export const given = ({ place, element }: EntryCell, figure: EntryFigure | null): GivenCell => ({
  place,
  element,
  figure,
});

export const cellKey = ({ place, element }: Pick<EntryCell, 'place' | 'element'>): string => `${place} ${element}`;

/** Typed by hand in January 2023. */
export const typed = (
  { api }: TestApp,
  cells: readonly GivenCell[],
  more: { mode?: 'all' | 'fitting'; reason?: string; source?: 'hand' | 'undo' } = {},
) => api.entry.record({ period: january, cells: [...cells], mode: 'all', reason: '', source: 'hand', ...more });

/** The change log but for what setting up the office left in it. */
export const logOf = (folder: string) =>
  (contentOf(folder).change_log ?? []).map((row) => Object(row)).filter(({ entity }) => entity !== 'office');
