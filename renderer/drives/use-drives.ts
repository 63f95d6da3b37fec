import type { Drive } from '../../shared/drives/drives.contract.ts';
import { api } from '../ipc/client.ts';
import { usePolledQuery } from '../ipc/use-polled-query.ts';

const lookEveryMs = 2000;

export interface Drives {
  readonly drives: readonly Drive[];
  /** The folder in use was there and is not any more. */
  readonly isGone: boolean;
}

/** What is plugged in while the screen is looked at. Looking fails quietly: any folder can still be chosen by hand. */
export function useDrives(folder: string | undefined): Drives {
  const asked = folder ?? null;
  const { data } = usePolledQuery(['drives', asked], () => api.drives.list({ folder: asked }), lookEveryMs);
  return { drives: data?.drives ?? [], isGone: folder !== undefined && data?.isThere === false };
}
