import { type Row, skipped } from './row.ts';

const notHere = (id: string, usual: number, why: string): Row => ({ id, usual, run: async () => skipped(why) });

/** Faults of the matrix that this harness cannot make, each with the reason. */
export const rowsNotHere: readonly Row[] = [
  notHere('P2', 50, 'the cut on the stick itself is not written yet; K3 kills the same backup at any instant'),
  notHere('P3', 2_000, 'needs a native library that records every write; the project has none'),
  notHere('U2', 20, 'needs FUSE; the test of backups on a full disk has a stick that keeps other bytes'),
];
