import { expect, test } from 'vitest';
import { writeOffice } from '../../../electron/office/office.repository.ts';
import { suggestedOffice } from '../../../electron/office/save-office.ts';
import { reportDocument } from '../../../electron/reports/report-document.ts';
import { readSeed } from '../../../electron/seed/read-seed.ts';
import type { PaperDocument, Table } from '../../../shared/paper/document.ts';
import { ReportChoice } from '../../../shared/reports/report-choice.ts';
import { writeReportedYear } from '../../builders/a-reported-year.ts';
import { aContext, resources } from '../../builders/an-app.ts';

function anOffice() {
  const context = aContext('2023-12-20');
  writeOffice(context.handle, suggestedOffice(readSeed(resources).office), false, context.clock.now());
  writeReportedYear(context.handle, { year: 2023, reports: (district) => district !== 4 });
  return context;
}

const tablesIn = ({ parts }: PaperDocument, part: number): Table[] =>
  parts[part]?.blocks.filter((block): block is Table => block.kind === 'table') ?? [];

const numberIn = (text: string | undefined): number => Number((text ?? '').replaceAll('.', '')) || 0;

test.each(['2023-M05', '2023-Q4', '2023-H2', '2023-N9', '2023-Y'])(
  '%s: the districts of the annex add up to the province, column by column',
  async (period) => {
    const choice = ReportChoice.parse({ period, audience: 'inside', annexes: ['districts'] });
    const [table] = tablesIn(await reportDocument(anOffice(), choice), 1);
    const total = table?.rows.at(-1)?.cells ?? [];
    expect(table?.rows).toHaveLength(13);
    for (let column = 2; column < total.length; column += 1) {
      const districts = table?.rows.slice(0, -1).map(({ cells }) => numberIn(cells[column]?.text)) ?? [];
      expect(districts.reduce((sum, one) => sum + one, 0)).toBe(numberIn(total[column]?.text));
    }
    expect(total.some(({ note }) => /^\d+\/204 xã$/.test(note))).toBe(true);
  },
);

test('the months of the annex are those of the monthly reports', async () => {
  const context = anOffice();
  const year = ReportChoice.parse({ period: '2023-Y', audience: 'inside', annexes: ['targets'] });
  const [, months] = tablesIn(await reportDocument(context, year), 1);
  expect(months?.rows).toHaveLength(12);
  const march = ReportChoice.parse({ period: '2023-M03', audience: 'inside' });
  const [districts] = tablesIn(await reportDocument(context, march), 1);
  const sessions = districts?.rows.at(-1)?.cells[3]?.text;
  expect(months?.rows[2]?.cells[1]?.text).toBe(sessions);
});
