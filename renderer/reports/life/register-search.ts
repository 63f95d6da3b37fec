import { z } from 'zod';
import { ReportId } from '../../../shared/ids.ts';

/** As it stands in the address, so that a report just begun is open in the register. */
export const registerSearch = z.object({ bao: ReportId.optional() });
