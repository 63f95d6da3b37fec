import { z } from 'zod';
import { Office, Signatory } from './office.contract.ts';

/** Sample settings for a fresh folder made by a script. The schema takes no name: nobody is invented. */
export const OfficeSeed = Office.omit({ backupFolder: true }).extend({
  origin: z.literal('sample'),
  signatories: z.array(Signatory.extend({ name: z.literal('') })).min(1),
});
export type OfficeSeed = z.infer<typeof OfficeSeed>;
