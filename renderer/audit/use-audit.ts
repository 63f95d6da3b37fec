import type { AuditKind } from '../../shared/audit/audit.contract.ts';
import { api } from '../ipc/client.ts';
import { useQuery } from '../ipc/use-query.ts';

export interface AuditSearch {
  /** Null: all. */
  readonly kind: AuditKind | null;
  readonly sought: string;
  /** Null: from the newest. */
  readonly before: number | null;
}

export const useAudit = ({ kind, sought, before }: AuditSearch) =>
  useQuery(['audit', kind, sought, before], () =>
    api.audit.list({ kinds: kind === null ? [] : [kind], sought, before }),
  );
