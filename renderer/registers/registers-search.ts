import { z } from 'zod';
import { EntryId, RegisterCode } from '../../shared/ids.ts';

/** As it stands in the address, so that what falls due leads to its case. */
export const registersSearch = z.object({ so: RegisterCode.optional(), dong: EntryId.optional() });
