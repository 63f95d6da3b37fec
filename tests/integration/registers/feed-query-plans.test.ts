import { expect, test } from 'vitest';
import { fedQueries } from '../../../electron/forms/fed-figures.repository.ts';
import { feedingQueries } from '../../../electron/registers/feeding.repository.ts';
import { aContext } from '../../builders/an-app.ts';
import { planOf } from '../../builders/query-plan.ts';

test('what runs for every change of an entry, and for every cell of a form, is sought by an index', () => {
  const { handle } = aContext();
  for (const sql of [...Object.values(fedQueries), ...Object.values(feedingQueries)]) {
    for (const step of planOf(handle, sql)) expect(step).not.toMatch(/SCAN (?:f|c|s|register_entry)\b/);
  }
});
