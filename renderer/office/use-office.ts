import type { Office } from '../../shared/office/office.contract.ts';
import { api } from '../ipc/client.ts';
import { useQuery } from '../ipc/use-query.ts';

export interface OfficeAnswer {
  /** Null until the first start is answered. */
  readonly office: Office | null;
  readonly suggestion: Office;
  readonly isSample: boolean;
}

export const useOffice = () => useQuery<OfficeAnswer>(['office'], () => api.office.get({}));
