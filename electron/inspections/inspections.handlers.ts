import type { inspectionsContract } from '../../shared/inspections/inspections.contract.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import type { Context } from '../context.ts';
import { setRules } from './inspection-rules.ts';
import { readNear } from './read-near.ts';
import { readSeason } from './read-season.ts';

export const inspectionsHandlers = (context: Context): Handlers<typeof inspectionsContract> => ({
  season: ({ year }) => readSeason(context, year),
  near: (written) => readNear(context, written),
  setRules: setRules(context),
});
