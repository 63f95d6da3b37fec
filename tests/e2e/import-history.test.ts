import { readdirSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { fillWorkbook } from '../../scripts/demo/fill-workbook.mjs';
import { openDoor } from '../../scripts/door.mjs';
import { prepare } from '../../scripts/setup.mjs';
import { importsContract } from '../../shared/imports/imports.contract.ts';
import { folder, test } from './app.fixture.ts';

/** One district's January form and its corrected copy, both taken in, by the real program without a window. */
async function withTwoVersions(data: string): Promise<void> {
  const [forms, stick] = [folder('bieu-mau'), folder('usb')];
  const door = await openDoor(['--data', data, '--today', '2023-01-17'], await prepare());
  const ask = async (operation: string, input: unknown) => {
    const reply = await door.ask(operation, input);
    expect(reply, operation).toMatchObject({ ok: true });
    return reply.value;
  };
  await ask('forms.issue', { form: 'BM01', period: '2023-M01', folder: forms });
  const [blank = ''] = readdirSync(forms).toSorted();
  for (const [name, seed] of [
    ['lan dau.xlsx', 1],
    ['ban sua.xlsx', 2],
  ] as const) {
    await fillWorkbook(path.join(forms, blank), path.join(stick, name), seed);
    const { files } = importsContract.scan.output.parse(await ask('imports.scan', { folder: stick }));
    const given = files
      .filter(({ outcome }) => outcome === 'new' || outcome === 'correction')
      .map(({ path: file, sha256, outcome }) => ({
        path: file,
        sha256,
        correction: outcome === 'correction' ? { reason: 'rà soát lại', document: '15/UBND' } : null,
      }));
    await ask('imports.apply', { files: given, receivedOn: '2023-01-17' });
  }
  await door.close();
}

async function expectNoViolation(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
}

test('an import is found again, its original shown, compared with the one before, and taken back', async ({
  startApp,
}) => {
  const data = folder('du-lieu');
  await withTwoVersions(data);
  const { page } = await startApp({ data });
  await page.getByRole('navigation').getByRole('link', { name: 'Lịch sử tiếp nhận' }).click();
  await page.getByRole('searchbox', { name: 'Tìm' }).fill('BAN SUA');
  await expect(page.getByRole('row')).toHaveCount(2);
  await page.getByRole('button', { name: 'ban sua.xlsx' }).click();
  const receipt = page.getByRole('complementary', { name: 'Biên nhận số 2' });
  await expectNoViolation(page);

  await receipt.getByRole('button', { name: 'Bản gốc' }).click();
  const again = receipt.getByRole('button', { name: 'Đọc lại' });
  await expect(async () => {
    if (await again.isVisible()) await again.click();
    await expect(receipt.getByRole('cell', { name: /số đã ghi/ }).first()).toBeVisible({ timeout: 6_000 });
  }).toPass();
  await expectNoViolation(page);

  await receipt.getByRole('button', { name: 'So sánh' }).click();
  await expect(receipt.getByText(/^Khác nhau \d+ ô/)).toBeVisible();
  await expectNoViolation(page);

  await receipt.getByRole('button', { name: 'Thu hồi', exact: true }).click();
  await receipt.getByLabel('Lý do thu hồi').fill('huyện báo gửi nhầm');
  await expectNoViolation(page);
  await receipt.getByRole('button', { name: /^Thu hồi \d+ số$/ }).click();
  await expect(receipt.getByText(/^Đã thu hồi lúc .*huyện báo gửi nhầm$/)).toBeVisible();
  await expect(page.getByRole('row', { name: /ban sua\.xlsx/ }).getByRole('deletion')).toBeVisible();
});
