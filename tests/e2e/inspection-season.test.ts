import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { openDoor } from '../../scripts/door.mjs';
import { prepare } from '../../scripts/setup.mjs';
import { Day } from '../../shared/calendar/day.ts';
import { placesContract } from '../../shared/places/places.contract.ts';
import { registersContract } from '../../shared/registers/registers.contract.ts';
import { folder, test } from './app.fixture.ts';

const today = '2023-03-10';
const establishment = 'Karaoke Sao Mai';
const noDocument = { number: '', day: null, title: '' };

/** One listed establishment of the first commune, which the province's team means to inspect in April. */
async function aPlannedProvince(data: string) {
  const door = await openDoor(['--data', data, '--today', today], await prepare());
  const answered = (reply: Awaited<ReturnType<typeof door.ask>>) => (reply.ok ? reply.value : undefined);
  const places = placesContract.list.output.parse(answered(await door.ask('places.list', { on: Day.parse(today) })));
  const commune = places.find(({ level }) => level === 'commune');
  const district = places.find(({ id }) => id === commune?.parentId);
  if (commune === undefined || district === undefined) throw new Error('no commune');
  const add = async (register: string, values: object) => {
    const entry = { on: '2023-01-16', place: commune.id, values, document: noDocument, note: '' };
    return registersContract.add.output.parse(answered(await door.ask('registers.add', { register, entry }))).id;
  };
  const listed = await add('ST01', { co_so: establishment, loai_hinh: 'Karaoke', tinh_trang: 'Đang hoạt động' });
  await add('ST07', { cap: 'Tỉnh', hinh_thuc: 'Theo kế hoạch', co_so_kt: listed, du_kien: '2023-04-20' });
  await door.close();
  return {
    commune: `${commune.type} ${commune.name}`,
    district: `${district.type} ${district.name}`,
    name: district.name,
  };
}

async function expectNoViolation(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
}

test('an inspection season: planned, warned of, held, sanctioned, looked at again, and counted in the report’s annex', async ({
  startApp,
}) => {
  test.setTimeout(90_000);
  const data = folder('du-lieu');
  const where = await aPlannedProvince(data);
  const { page } = await startApp({ data, today });
  const season = page.getByRole('region', { name: 'Mùa kiểm tra' });
  const ofDistrict = page.getByRole('gridcell', { name: 'Đội huyện', exact: true });
  const row = () => season.getByRole('row').filter({ has: ofDistrict });

  await test.step('the district plans the same establishment: both teams are warned of', async () => {
    await page.getByRole('navigation').getByRole('link', { name: 'Sổ theo dõi' }).click();
    await page.getByRole('button', { name: /Kế hoạch kiểm tra và cuộc kiểm tra/ }).click();
    await page.getByRole('button', { name: 'Mùa kiểm tra' }).click();
    await page.getByRole('button', { name: 'Ghi cuộc kiểm tra…' }).click();
    const form = page.getByRole('form', { name: 'Ghi dòng mới' });
    await form.getByLabel('Huyện, thành phố').selectOption({ label: where.district });
    await form.getByLabel('Xã, phường, thị trấn').selectOption({ label: where.commune });
    await form.getByLabel(/^Cấp đội/).selectOption('Huyện');
    await form.getByLabel(/^Hình thức/).selectOption('Theo kế hoạch');
    await form.getByLabel(/^Cơ sở \(trong sổ 1\)/).selectOption({ label: establishment });
    await form.getByLabel('Ngày dự kiến kiểm tra').fill('05/03/2023');
    await form.getByLabel('Nội dung kiểm tra').fill('Hợp đồng lao động, đăng ký tạm trú');
    await expect(form.getByText('Đội tỉnh, theo kế hoạch: dự kiến 20/04/2023')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(form.getByRole('button', { name: 'Đã biết trùng lịch, vẫn ghi' })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByText('1 cơ sở có cả đội tỉnh và đội huyện kiểm tra trong vòng 90 ngày')).toBeVisible();
    await expect(row()).toContainText('Đội tỉnh dự kiến 20/04/2023');
    await expectNoViolation(page);
  });

  const step = async (name: string, field: string | undefined, value: string, isNear = false) => {
    await page.getByRole('button', { name: 'Thêm bước' }).click();
    const form = page.getByRole('form', { name: 'Thêm bước' });
    await form.getByLabel('Bước', { exact: true }).selectOption({ label: name });
    if (field !== undefined) await form.getByLabel(field).fill(value);
    await page.keyboard.press('Enter');
    if (isNear) await form.getByRole('button', { name: 'Đã biết trùng lịch, vẫn ghi' }).press('Enter');
    await expect(form).toHaveCount(0);
  };

  await test.step('visit and findings are steps, written by Enter', async () => {
    await row().getByRole('gridcell').first().click();
    await step('Kiểm tra', 'Số cơ sở được kiểm tra', '1', true);
    await step('Kết luận: có vi phạm', 'Số cơ sở vi phạm', '1');
    await expect(row()).toContainText('Có vi phạm, chưa xử phạt');
  });

  await test.step('hậu kiểm is a duty now, and leads to the inspection', async () => {
    await page.getByRole('navigation').getByRole('link', { name: 'Thời hạn' }).click();
    const duty = page.getByRole('row').filter({ hasText: 'Hậu kiểm sau cuộc kiểm tra có vi phạm' });
    await expect(duty).toContainText('09/05/2023');
    await expect(duty).toContainText('Đội kiểm tra liên ngành 178 ');
    await duty.getByRole('link', { name: establishment }).click();
    await expect(page.getByRole('button', { name: 'Ghi hậu kiểm…' })).toBeVisible();
    await page.getByRole('button', { name: 'Mùa kiểm tra' }).click();
    await row().getByRole('gridcell').first().click();
  });

  await test.step('sanction and hậu kiểm begin at the inspection they point at', async () => {
    await page.getByRole('button', { name: 'Ghi xử phạt…' }).click();
    const form = page.getByRole('form', { name: 'Ghi dòng mới' });
    await form.getByLabel('Số quyết định xử phạt').fill('1');
    await form.getByLabel('Tổng số tiền phạt').fill('7.500.000');
    await page.keyboard.press('Enter');
    await expect(row()).toContainText('Đã xử phạt');
    await row().getByRole('gridcell').first().click();
    await page.getByRole('button', { name: 'Ghi hậu kiểm…' }).click();
    await form.getByLabel('Số cơ sở được hậu kiểm').fill('1');
    await page.keyboard.press('Enter');
    await expect(row()).toContainText('Đã hậu kiểm');
  });

  await test.step('the report’s annex counts it all', async () => {
    await page.getByRole('navigation').getByRole('link', { name: 'Báo cáo', exact: true }).click();
    await page.getByRole('banner').getByLabel('Kỳ báo cáo').selectOption('2023-Q1');
    await page.getByRole('checkbox', { name: 'Kiểm tra của Đội 178' }).check();
    const rows = page.frameLocator('iframe').getByRole('row').filter({ hasText: '7.500.000' });
    // The districts' table shows the same fine among the figures that the registers feed.
    const counted = rows.filter({ hasText: /1\s*1\s*0\s*1\s*1\s*1\s*7\.500\.000\s*0\s*1\s*0\s*$/ });
    await expect(counted.first()).toContainText(where.name);
    await expect(counted.last()).toContainText('Cộng toàn tỉnh');
  });
});
