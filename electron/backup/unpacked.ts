import type { Manifest } from '../../shared/backup/archive.ts';

export interface Unpacked {
  readonly madeAt: string;
  readonly manifest: Manifest;
  /** Kept files that could not be brought: gone from the store, or no longer what they were. */
  readonly missing: readonly string[];
}
