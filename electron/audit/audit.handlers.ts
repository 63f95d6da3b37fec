import { type auditContract, auditPage } from '../../shared/audit/audit.contract.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import type { Context } from '../context.ts';
import { auditEntries, auditLength } from './audit.repository.ts';
import { verifyChainBetween } from './verify-chain.repository.ts';

export const auditHandlers = ({ handle }: Context): Handlers<typeof auditContract> => ({
  list: async (search) => {
    const entries = auditEntries(handle, search);
    return { entries: entries.slice(0, auditPage), total: auditLength(handle), more: entries.length > auditPage };
  },
  verify: () => verifyChainBetween(handle),
});
