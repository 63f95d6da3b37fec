import { z } from 'zod';
import { FormCode, PlaceId } from '../../shared/ids.ts';

/** As it stands in the address, so that a finding can lead to its sheet. */
export const entrySearch = z.object({ bieu: FormCode.optional(), huyen: PlaceId.optional() });
