import type { checksContract } from '../../shared/checks/checks.contract.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import type { Context } from '../context.ts';
import { acceptFinding } from './accept-finding.ts';
import { findInPeriod } from './find-in-period.ts';

export const checksHandlers = (context: Context): Handlers<typeof checksContract> => ({
  period: ({ period }) => findInPeriod(context, period),
  district: ({ district, period }) => findInPeriod(context, period, district),
  proposed: ({ district, period, figures }) => findInPeriod(context, period, district, figures),
  accept: acceptFinding(context),
});
