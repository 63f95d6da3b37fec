import { expect, test } from 'vitest';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import { aDraft } from '../../builders/a-draft.ts';
import { aPreparedFolder } from '../../builders/database-content.ts';
import { theOffice } from './an-office.ts';

const [february, march] = [PeriodCode.parse('2023-M02'), PeriodCode.parse('2023-M03')];

test('an indicator of calendar periods is explained with the units of the month’s last day, as the table counts them', async () => {
  const folder = aPreparedFolder((handle) =>
    handle
      .prepare("UPDATE place SET valid_to = ? WHERE id = (SELECT max(id) FROM place WHERE level = 'commune')")
      .run('2023-03-20'),
  );
  const app = theOffice('2023-04-20', folder);
  const { code: calendar } = await app.api.indicators.save(aDraft({ coverage: 'calendar' }));
  const { code: administrative } = await app.api.indicators.save(aDraft({ coverage: 'administrative' }));
  const asked = (indicator: typeof calendar) => ({ indicator, place: null, cumulative: true });
  const rows = await app.api.indicators.table({ period: march });
  for (const [indicator, communes] of [
    [calendar, 203],
    [administrative, 204],
  ] as const) {
    const explained = await app.api.explain.indicator({ ...asked(indicator), period: march });
    expect(explained.sides[1]?.amount.value).toBe(communes);
    expect(explained.sides[1]?.amount).toEqual(rows.find(({ code }) => code === indicator)?.denominator);
  }
  const at = (period: typeof march) => ({ period, at: { kind: 'now' as const } });
  const { sides } = await app.api.explain.difference({
    subject: { kind: 'indicator', ...asked(calendar) },
    left: at(february),
    right: at(march),
  });
  expect(sides[1]?.groups.map(({ kind, delta }) => `${kind} ${delta}`)).toEqual(['boundary -1']);
});
