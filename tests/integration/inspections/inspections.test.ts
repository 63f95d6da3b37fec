import { expect, test } from 'vitest';
import type { Host } from '../../../electron/host.ts';
import { anApp } from '../../builders/an-app.ts';
import { seasonOf, twoDistricts } from './a-season.ts';

const today = '2023-06-20';

async function given(host: Partial<Host> = {}) {
  const app = anApp({ today, host });
  const [first, second] = await twoDistricts(app);
  if (first === undefined || second === undefined) throw new Error('two districts');
  return { app, first, second, ...seasonOf(app) };
}

test('an inspection goes from plan to visit, findings, sanction and hậu kiểm, and the registers feed what they count', async () => {
  const { app, first, season, ...make } = await given();
  const place = first.commune.id;
  const establishment = await make.establishment(place, 'Nhà nghỉ Ban Mai');
  const id = await make.plan({
    place,
    team: 'Huyện',
    form: 'Theo kế hoạch',
    on: '2023-01-16',
    plannedOn: '2023-02-01',
    establishment,
  });
  const line = async () => (await season()).lines[0];
  expect(await line()).toMatchObject({ id, stage: 'planned', on: '2023-02-01', establishment: 'Nhà nghỉ Ban Mai' });
  await make.visit(id, '2023-02-02');
  expect(await line()).toMatchObject({ stage: 'visited', on: '2023-02-02', visited: 1, violating: null });
  await make.found(id, '2023-02-03', 1);
  expect(await line()).toMatchObject({ stage: 'violating', recheck: { due: '2023-04-04', isPast: true } });
  await make.sanction(place, '2023-02-10', id, { dinh_chi: 1 });
  expect(await line()).toMatchObject({
    ...{ stage: 'sanctioned', decisions: 1, money: 5_000_000 },
    recheck: { due: '2023-04-11', isPast: true },
  });
  await make.recheck(place, '2023-03-01', id);
  expect(await line()).toMatchObject({ stage: 'rechecked', rechecked: 1, recheck: null });
  const fed = async (register: string, period: string) =>
    (await app.api.registers.fed({ register, period })).map(({ element, fed: value }) => `${element} ${value}`);
  expect(await fed('ST07', '2023-M02')).toEqual(['KT01 1', 'KT03 1', 'KT04 1']);
  expect(await fed('ST06', '2023-M02')).toEqual(['KT05 1', 'KT06 5.000.000', 'KT08 1']);
  expect(await fed('ST08', '2023-M03')).toEqual(['KT07 1']);
});

test('province and district at the same establishment within the interval are warned of, each with the other', async () => {
  const { app, first, season, ...make } = await given();
  const place = first.commune.id;
  const establishment = await make.establishment(place, 'Karaoke Sao Mai');
  const plan = (team: 'Tỉnh' | 'Huyện', plannedOn: string) =>
    make.plan({ place, team, form: 'Theo kế hoạch', on: '2023-01-16', plannedOn, establishment });
  const province = await plan('Tỉnh', '2023-06-25');
  const district = await plan('Huyện', '2023-09-01');
  await plan('Huyện', '2023-12-01');
  const found = async () =>
    (await season()).lines.map(({ id, overlaps }) => [id, overlaps.map(({ id: other }) => other)]);
  expect((await found()).filter(([, others]) => String(others) !== '')).toEqual([
    [province, [district]],
    [district, [province]],
  ]);
  await app.api.inspections.setRules({ overlapDays: 30, recheckDays: 60 });
  expect((await found()).flatMap(([, others]) => others)).toEqual([]);
  await app.api.undo.last({});
  expect((await season()).rules).toEqual({ overlapDays: 90, recheckDays: 60 });
  await make.visit(province, '2023-06-19');
  await make.visit(district, '2023-06-20');
  expect((await found()).flatMap(([, others]) => others)).not.toContain(province);
});

test('an inspection that is pointed at is not removed under its sanction', async () => {
  const { app, first, ...make } = await given();
  const id = await make.plan({ place: first.commune.id, team: 'Huyện', form: 'Đột xuất', on: '2023-02-01' });
  await make.sanction(first.commune.id, '2023-02-10', id);
  await expect(app.api.registers.remove({ id })).rejects.toMatchObject({ error: { code: 'entry-pointed-at' } });
});

test('the report’s annex counts the registers of its period, team by team, and is there only where it is chosen', async () => {
  const shown: string[] = [];
  const { app, first, second, ...make } = await given({
    showPage: async (html) => {
      shown.push(html);
      return 'so-dieu-phoi://app/page/none';
    },
  });
  const [here, there] = [first.commune.id, second.commune.id];
  const held = await make.plan({
    place: here,
    team: 'Tỉnh',
    form: 'Theo kế hoạch',
    on: '2023-01-20',
    plannedOn: '2023-02-20',
  });
  await make.plan({ place: here, team: 'Tỉnh', form: 'Theo kế hoạch', on: '2023-01-20', plannedOn: '2023-03-20' });
  const sudden = await make.plan({ place: there, team: 'Huyện', form: 'Đột xuất', on: '2023-03-01' });
  await make.visit(held, '2023-02-21', 3);
  await make.found(held, '2023-02-21', 2);
  await make.sanction(here, '2023-03-02', held, { quyet_dinh: 2, tien_phat: 12_500_000 });
  await make.sanction(here, '2023-03-02', null, {
    hanh_vi: 'Vi phạm khác về phòng, chống mại dâm',
    tien_phat: 300_000,
  });
  await make.visit(sudden, '2023-03-01');
  await make.found(sudden, '2023-03-14', 0);
  await make.recheck(here, '2023-03-15', held);
  await app.api.reports.preview({ period: '2023-Q1', annexes: ['inspections'] });
  await app.api.reports.preview({ period: '2023-Q1' });
  const [withAnnex = '', usual = ''] = shown;
  expect(usual).not.toContain('Đội kiểm tra liên ngành 178');
  const rowOf = (name: string) =>
    [...withAnnex.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)]
      .map(([, row = '']) =>
        [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, cell = '']) => cell.replace(/<[^>]*>/g, '').trim()),
      )
      .find((cells) => cells.includes(name) && cells.length > 10)
      ?.slice(-10);
  expect(rowOf('Cấp tỉnh')).toEqual(['1', '1', '0', '3', '2', '2', '12.500.000', '0', '0', '0']);
  expect(rowOf(second.district.name)).toEqual(['0', '0', '1', '1', '0', '0', '0', '0', '0', '0']);
  expect(rowOf(first.district.name)).toEqual(Array.from({ length: 10 }, () => '–'));
  expect(rowOf('Cộng toàn tỉnh')).toEqual(['1', '1', '1', '4', '2', '2', '12.500.000', '0', '0', '0']);
});
