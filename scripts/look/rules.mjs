import { AxeBuilder } from '@axe-core/playwright';

const themes = ['light', 'high-contrast'];

/** What a machine can check of a screen, in each theme; a printed page in its frame follows the rules of paper. */
export async function brokenRules(page) {
  const broken = [];
  for (const theme of themes) {
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
    }, theme);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().exclude('iframe').analyze();
    broken.push(
      ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${theme}: ${id} ${html.slice(0, 200)}`)),
    );
  }
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'light';
  });
  return broken;
}
