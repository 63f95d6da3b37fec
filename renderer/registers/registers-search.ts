import { z } from 'zod';
import { Day } from '../../shared/calendar/day.ts';
import { EntryId, RegisterCode } from '../../shared/ids.ts';
import { EntryFilter } from '../../shared/registers/registers.contract.ts';

/** As it stands in the address, so that what falls due leads to its case, and a figure to the entries it is counted from. */
export const registersSearch = z.object({
  so: RegisterCode.optional(),
  dong: EntryId.optional(),
  tim: z.string().optional(),
  tu: Day.optional(),
  den: Day.optional(),
});
export type RegistersSearch = z.infer<typeof registersSearch>;

export const filterOf = ({ tim = '', tu, den }: RegistersSearch): EntryFilter =>
  EntryFilter.parse({ search: tim, from: tu ?? null, to: den ?? null });
