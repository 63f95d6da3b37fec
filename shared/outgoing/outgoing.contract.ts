import { z } from 'zod';
import { PeriodCode } from '../calendar/period.ts';
import { PlaceId, Sha256 } from '../ids.ts';
import { command } from '../ipc/contract.ts';

export const OutgoingFile = z.strictObject({
  kind: z.enum(['form', 'receipt']),
  fileName: z.string(),
  path: z.string(),
  bytes: z.number().int(),
  sha256: Sha256,
});
export type OutgoingFile = z.infer<typeof OutgoingFile>;

export const OutgoingDistrict = z.strictObject({
  place: z.string(),
  folder: z.string(),
  files: z.array(OutgoingFile),
});
export type OutgoingDistrict = z.infer<typeof OutgoingDistrict>;

export const outgoingContract = {
  /**
   * Every form of the period for one district, and a receipt to be filled in by hand, into a folder of the district's own
   * below the one given. Each file is whole and was read back; a file that was there stays as it is. Whoever sends forms to
   * many districts asks once for each: so it is seen how far it has come, and can be stopped between two of them.
   */
  write: command(
    z.strictObject({ period: PeriodCode, district: PlaceId, folder: z.string().min(1) }),
    OutgoingDistrict,
  ),
};
