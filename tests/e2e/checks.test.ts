import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { fillWorkbook } from '../../scripts/demo/fill-workbook.mjs';
import { openDoor } from '../../scripts/door.mjs';
import { prepare } from '../../scripts/setup.mjs';
import { Day } from '../../shared/calendar/day.ts';
import { formsContract } from '../../shared/forms/forms.contract.ts';
import { placesContract } from '../../shared/places/places.contract.ts';
import { folder, test } from './app.fixture.ts';

const today = '2023-01-18';
const period = '2023-M01';

interface Given {
  readonly element: string;
  readonly value: number;
}

/** Figures of the first commune, as typed by hand through the door; answers what the commune is called. */
async function recordAt(data: string, given: readonly Given[]): Promise<string> {
  const door = await openDoor(['--data', data, '--today', today], await prepare());
  const listed = await door.ask('places.list', { on: Day.parse(today) });
  const places = placesContract.list.output.parse(listed.ok ? listed.value : undefined);
  const commune = places.find(({ level }) => level === 'commune');
  if (commune === undefined) throw new Error('no commune');
  for (const { element, value } of given) {
    const figure = { state: 'number', value };
    const reply = await door.ask('forms.record', { element, place: commune.id, period, figure, reason: '' });
    expect(reply).toMatchObject({ ok: true });
  }
  await door.close();
  return `${commune.type} ${commune.name}`;
}

async function openChecks(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Kiểm tra kỳ' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kiểm tra kỳ' })).toBeVisible();
  await expect(page.getByRole('status', { name: 'Đang tải…' })).toHaveCount(0);
}

async function expectNoViolation(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
}

const sentence = 'Số cơ sở đã ký cam kết không được lớn hơn số cơ sở đang quản lý.';

test('what breaks a rule is on the screen, what is accepted stays with its reason, what is corrected is gone', async ({
  startApp,
}) => {
  test.setTimeout(120_000);
  const data = folder('du-lieu');
  const commune = await recordAt(data, [
    { element: 'CS01', value: 4 },
    { element: 'CS02', value: 5 },
    { element: 'TT01', value: 3 },
    { element: 'TT02', value: 1 },
  ]);
  const app = await startApp({ data, today });
  const { page } = app;

  await test.step('an error and a warning, errors first', async () => {
    await openChecks(page);
    await expect(page.getByText('1 lỗi · 1 cảnh báo · 0 lưu ý')).toBeVisible();
    const row = page.getByRole('row', { name: sentence });
    await expect(row).toContainText(commune);
    await expect(row).toContainText('5, phải ≤ 4');
    await expectNoViolation(page);
  });

  await test.step('by keyboard: the error opens, cannot be accepted, Esc closes it', async () => {
    await page.getByRole('button', { name: sentence }).focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: commune });
    await expect(panel).toContainText('Lỗi không chấp nhận được');
    await expect(panel.getByRole('row', { name: /CS02/ })).toContainText('5');
    await expect(panel.getByRole('button', { name: 'Chấp nhận…' })).toHaveCount(0);
    await expectNoViolation(page);
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
  });

  await test.step('its figures lead to the form in which they are typed', async () => {
    await page.getByRole('button', { name: sentence }).click();
    await page.getByRole('link', { name: /^CS02/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Nhập số liệu' })).toBeVisible();
    await openChecks(page);
  });

  await test.step('the warning is accepted with a reason', async () => {
    await page.getByLabel('Mức', { exact: true }).selectOption('Cảnh báo');
    await page.getByRole('button', { name: /Số buổi tuyên truyền thường/ }).click();
    await page.getByRole('button', { name: 'Chấp nhận…' }).click();
    await expect(page.getByRole('button', { name: 'Chấp nhận', exact: true })).toBeDisabled();
    await page.getByLabel('Lý do').fill('xã làm chung một buổi');
    await page.getByRole('button', { name: 'Chấp nhận', exact: true }).click();
    await expect(page.getByRole('complementary')).toContainText('xã làm chung một buổi');
    await expect(page.getByText('1 lỗi · 0 cảnh báo · 0 lưu ý · 1 đã chấp nhận')).toBeVisible();
    await expectNoViolation(page);
  });

  await test.step('corrected through the door, both are gone', async () => {
    await app.leave();
    await recordAt(data, [
      { element: 'CS02', value: 4 },
      { element: 'TT02', value: 3 },
    ]);
    const again = await startApp({ data, today });
    await openChecks(again.page);
    await expect(again.page.getByText('Các số liệu đã có của kỳ này đều khớp')).toBeVisible();
    await expectNoViolation(again.page);
  });
});

/** One district's file in which the first commune has more commitments than businesses. */
async function aWrongFile(data: string): Promise<string> {
  const [forms, stick] = [folder('bieu-mau'), folder('usb')];
  const door = await openDoor(['--data', data, '--today', today], await prepare());
  const reply = await door.ask('forms.issue', { form: 'BM01', period, folder: forms });
  await door.close();
  const [file] = formsContract.issue.output.parse(reply.ok ? reply.value : undefined).files;
  if (file === undefined) throw new Error('no form');
  await fillWorkbook(path.join(forms, file.fileName), path.join(stick, file.fileName), 1, (element, given) =>
    element === 'CS02' ? 50 : given,
  );
  return stick;
}

test('a file with errors shows them in red and is taken in only when somebody says so', async ({ startApp }) => {
  test.setTimeout(120_000);
  const data = folder('du-lieu');
  const stick = await aWrongFile(data);
  const { page, willChoose } = await startApp({ data, today });
  await page.getByRole('navigation').getByRole('link', { name: 'Nhận số liệu' }).click();
  await willChoose(stick);
  await page.getByRole('button', { name: 'Chọn thư mục hoặc USB…' }).click();
  const confirm = page.getByRole('checkbox', { name: /^Vẫn nhập 1 tệp có \d+ lỗi/ });
  const apply = page.getByRole('button', { name: 'Nhập 1 tệp đã chọn' });
  await expect(confirm).toBeVisible();
  await expect(apply).toBeDisabled();
  await page.getByRole('button', { name: /xlsx$/ }).click();
  await expect(page.getByRole('listitem').filter({ hasText: sentence }).first()).toContainText('50, phải ≤');
  await expectNoViolation(page);
  await confirm.check();
  await apply.click();
  await expect(page.getByText('Đã nhập 1 tệp')).toBeVisible();
  await openChecks(page);
  await expect(page.getByRole('row', { name: sentence }).first()).toContainText('50, phải ≤');
});
