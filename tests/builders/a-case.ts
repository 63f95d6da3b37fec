import { Day } from '../../shared/calendar/day.ts';
import type { TestApp } from './an-app.ts';

const noDocument = { number: '', day: null, title: '' };

/** The first commune and its district, on the day most tests are of. */
export async function aCommune({ api }: TestApp) {
  const all = await api.places.list({ on: Day.parse('2023-01-18') });
  const commune = all.find(({ level }) => level === 'commune');
  const district = all.find(({ id }) => id === commune?.parentId);
  if (commune === undefined || district === undefined) throw new Error('no commune');
  return { commune, district };
}

export const anEntry = (place: number, on: string, values: object) => ({
  on,
  place,
  values: { ...values },
  document: noDocument,
  note: '',
});

export const aHotspot = ({ api }: TestApp, place: number, on: string, name = 'Khu vực bến xe') =>
  api.registers.add({ register: 'ST04', entry: anEntry(place, on, { dia_ban: name }) });

export const aStep = (step: string, on: string, values: object = {}) => ({
  step,
  on,
  values: { ...values },
  document: noDocument,
  note: '',
});

export const anEstablishment = ({ api }: TestApp, place: number, name: string, state = 'Đang hoạt động') =>
  api.registers.add({
    register: 'ST01',
    entry: anEntry(place, '2022-12-20', { co_so: name, loai_hinh: 'Karaoke', tinh_trang: state }),
  });
