import { Day } from '../../../shared/calendar/day.ts';
import { anEntry, anEstablishment, aStep } from '../../builders/a-case.ts';
import type { TestApp } from '../../builders/an-app.ts';

/** The first two communes of two districts. */
export async function twoDistricts({ api }: TestApp) {
  const all = await api.places.list({ on: Day.parse('2023-01-18') });
  const districts = all.filter(({ level }) => level === 'district').slice(0, 2);
  return districts.map((district) => {
    const commune = all.find(({ parentId }) => parentId === district.id);
    if (commune === undefined) throw new Error('no commune');
    return { district, commune };
  });
}

interface Plan {
  readonly place: number;
  readonly team: 'Tỉnh' | 'Huyện';
  readonly form: 'Theo kế hoạch' | 'Đột xuất';
  readonly on: string;
  readonly plannedOn?: string;
  readonly establishment?: number;
}

export function seasonOf(app: TestApp) {
  const { api } = app;
  const add = async (register: string, place: number, on: string, values: object) =>
    (await api.registers.add({ register, entry: anEntry(place, on, values) })).id;
  return {
    establishment: async (place: number, name: string) => (await anEstablishment(app, place, name)).id,
    plan: ({ place, team, form, on, plannedOn, establishment }: Plan) =>
      add('ST07', place, on, {
        ...{ cap: team, hinh_thuc: form },
        ...(plannedOn === undefined ? {} : { du_kien: plannedOn }),
        ...(establishment === undefined ? {} : { co_so_kt: establishment }),
      }),
    visit: (entry: number, on: string, establishments = 1) =>
      api.registers.addStep({ entry, step: aStep('kiem_tra', on, { co_so: establishments }) }),
    found: (entry: number, on: string, violating: number) =>
      api.registers.addStep({
        entry,
        step: violating === 0 ? aStep('khong_vi_pham', on) : aStep('vi_pham', on, { vi_pham: violating }),
      }),
    sanction: (place: number, on: string, inspection: number | null, values: object = {}) =>
      add('ST06', place, on, {
        ...{ hanh_vi: 'Vi phạm của cơ sở kinh doanh', quyet_dinh: 1, tien_phat: 5_000_000, ...values },
        ...(inspection === null ? {} : { cuoc_kt: inspection }),
      }),
    recheck: (place: number, on: string, inspection: number, stillViolating = 0) =>
      add('ST08', place, on, { cuoc_kt: inspection, co_so: 1, con_vi_pham: stillViolating }),
    season: () => api.inspections.season({ year: 2023 }),
  };
}
