import { z } from 'zod';
import { AuditKind } from '../../shared/audit/audit.contract.ts';

/** As it stands in the address, so that a count on the overview leads to its lines. */
export const auditSearch = z.object({ loai: AuditKind.optional() });
