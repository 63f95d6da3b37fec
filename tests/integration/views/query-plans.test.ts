import { test } from 'vitest';
import { viewQueries } from '../../../electron/views/views.repository.ts';
import { aContext } from '../../builders/an-app.ts';
import { expectNoScanOfFigures } from '../../builders/query-plan.ts';

test.each(Object.entries(viewQueries))('%s does not go through the whole big table', (_name, sql) => {
  expectNoScanOfFigures(aContext().handle, sql);
});
