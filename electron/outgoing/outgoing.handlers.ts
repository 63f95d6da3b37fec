import type { Handlers } from '../../shared/ipc/contract.ts';
import type { outgoingContract } from '../../shared/outgoing/outgoing.contract.ts';
import type { Context } from '../context.ts';
import { writeDistrict } from './write-district.ts';

export const outgoingHandlers = (context: Context): Handlers<typeof outgoingContract> => ({
  write: writeDistrict(context),
});
