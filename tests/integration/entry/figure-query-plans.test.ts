import { test } from 'vitest';
import { figureQueries } from '../../../electron/forms/figures.repository.ts';
import { aContext } from '../../builders/an-app.ts';
import { expectNoScanOfFigures } from '../../builders/query-plan.ts';

test.each(Object.entries(figureQueries))('%s does not go through the whole big table', (_name, sql) => {
  expectNoScanOfFigures(aContext().handle, sql);
});
