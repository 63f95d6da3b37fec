import { expect, test } from 'vitest';
import { PeriodCode, samePeriodLastYear } from '../../../shared/calendar/period.ts';
import type { Amount } from '../../../shared/indicators/indicators.contract.ts';
import { formatPercent, percentOf } from '../../../shared/numbers/percent.ts';
import { formatScaled } from '../../../shared/numbers/scaled.ts';
import { BlockId } from '../../../shared/reports/outline/outline.ts';
import { writeReportedYear } from '../../builders/a-reported-year.ts';
import { anApp } from '../../builders/an-app.ts';
import { aPreparedFolder } from '../../builders/database-content.ts';
import { code } from '../explain/an-office.ts';

const quarter = PeriodCode.parse('2023-Q2');
const results = BlockId.parse('results');
const codes = ['TT02', 'TT03', 'KT03', 'CS01'];

test('what chips say of two whole years is what the figures are explained by, and leads to them', async () => {
  const dataFolder = aPreparedFolder((handle) => {
    writeReportedYear(handle, { year: 2022, reports: (district) => district < 9 });
    writeReportedYear(handle, { year: 2023 });
  });
  const pages: string[] = [];
  const showPage = async (html: string) => `page/${pages.push(html)}`;
  const { api } = anApp({ today: '2023-12-20', dataFolder, host: { showPage } });
  const amountOf = async (element: string, period: PeriodCode): Promise<Amount> => {
    const { sides } = await api.explain.element({ element: code(element), place: null, period, cumulative: false });
    if (sides[0] === undefined) throw new Error(`nothing of ${element}`);
    return sides[0].amount;
  };
  const text = codes.map((one) => `- ${one}: {${one}}; {${one}.cùng kỳ}; {${one}.so sánh}`).join('\n');
  await api.reports.write({ choice: { period: quarter }, block: results, words: { decision: 'changed', text } });
  await api.reports.preview({ period: quarter });
  const page = pages.at(-1) ?? '';

  for (const one of codes) {
    const { value: now } = await amountOf(one, quarter);
    const { value: before, counted, expected } = await amountOf(one, samePeriodLastYear(quarter));
    if (now === null || before === null) throw new Error(`${one} was reported`);
    expect(before).toBeGreaterThan(0);
    const line = new RegExp(`- ${one}: (.*?)</p>`).exec(page)?.[1] ?? '';
    const figures = [...line.matchAll(/data-source="([^"]*)">([^<]*)</g)].map(
      ([, source, said]) => `${said} ← ${source}`,
    );
    expect(figures).toEqual([
      `${formatScaled(now, 0)} ← element:${one}`,
      `${formatScaled(before, 0)} ← element:${one}~2022-Q2`,
      `${formatPercent(percentOf(Math.abs(now - before), before) ?? 0)} ← element:${one}`,
    ]);
    const words = line.replaceAll(/<[^>]*>/g, '');
    expect(words).toContain(`; ${now > before ? 'tăng' : 'giảm'} `);
    expect(counted).toBeLessThan(expected);
    expect(words).toContain(`cùng kỳ ${counted}/${expected} `);
  }
  expect(page).toContain('So với cùng kỳ năm trước');
});
