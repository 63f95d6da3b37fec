import { ElementCode } from '../../shared/ids.ts';
import { aDistrict, number, typed } from './a-sheet.ts';
import { anApp, type TestApp } from './an-app.ts';

const code = (text: string) => ElementCode.parse(text);

/** A small set of the Ministry's kind: one count that two of ours add up to, one answer. */
export const official = {
  format: 1,
  name: 'Bộ chỉ tiêu theo Quyết định 29/QĐ-BLĐTBXH',
  basis: 'Quyết định 29/QĐ-BLĐTBXH ngày 16/01/2023',
  origin: 'official',
  year: 2024,
  elements: [
    {
      code: 'A0101',
      name: 'Số hoạt động truyền thông',
      shortName: 'Hoạt động',
      kind: 'flow',
      valueType: 'count',
      unit: 'hoạt động',
      scale: 0,
      levels: ['commune'],
      min: 0,
      max: null,
      options: [],
      smallCountGuard: false,
      clauses: ['Phụ lục I'],
      origin: 'official',
      seq: 1,
    },
  ],
  forms: [
    {
      code: 'PL01',
      name: 'Biểu 01 theo Phụ lục I',
      reporter: 'district',
      periodKinds: ['month'],
      blocks: [{ rows: 'communes', groups: [{ title: 'Truyền thông', elements: ['A0101'] }] }],
      origin: 'official',
    },
  ],
  rules: [
    {
      code: 'R01',
      severity: 'warning',
      left: { elements: ['A0101'] },
      operator: '<=',
      right: { constant: 1000 },
      when: null,
      note: 'Quá nhiều so với thực tế.',
    },
  ],
  indicators: [
    {
      code: 'I01',
      name: 'Hoạt động truyền thông',
      clause: '',
      presentation: 'count',
      numerator: { kind: 'sum', elements: ['A0101'] },
      denominator: null,
      coverage: 'administrative',
      origin: 'official',
      note: '',
    },
  ],
  targets: [
    {
      code: 'CT-01',
      clause: null,
      title: 'Hoạt động truyền thông',
      indicator: 'I01',
      operator: null,
      value: null,
      scope: '',
      seq: 1,
    },
  ],
  mappings: [
    { old: 'TT01', new: 'A0101', fromYear: 2024, note: '' },
    { old: 'TT02', new: 'A0101', fromYear: 2024, note: 'cộng vào' },
  ],
};

/** The plan of 2024 is made of the one in use, and used. */
async function nextYear({ api }: TestApp) {
  const plan = (await api.plan.list({})).find(({ isCurrent }) => isCurrent);
  if (plan === undefined) throw new Error('a plan is in use');
  const parts = { tasks: true, agencies: true, forms: true, targets: true };
  const next = await api.rollover.run({ plan: plan.id, year: 2024, code: 'KH2024', title: 'Kế hoạch 2024', parts });
  await api.plan.choose({ plan: next.plan });
  return { before: plan.id, next: next.plan };
}

/** Figures of 2023 under our own codes, then the plan of 2024, ready for the official set. */
export async function aYearLater() {
  const app = anApp({ today: '2024-03-01' });
  const { commune, district } = await aDistrict(app);
  await typed(app, [
    { element: code('TT01'), place: commune, figure: number(3) },
    { element: code('TT02'), place: commune, figure: number(5) },
  ]);
  return { app, commune, district, plans: await nextYear(app) };
}
