import type { agenciesContract } from '../../shared/agencies/agencies.contract.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import type { Context } from '../context.ts';
import { allAgencies } from './agencies.repository.ts';

export const agenciesHandlers = ({ db }: Context): Handlers<typeof agenciesContract> => ({
  list: () => allAgencies(db),
});
