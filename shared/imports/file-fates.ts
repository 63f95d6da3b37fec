import type { FileOutcome, ScannedFile } from './imports.contract.ts';

/** In which of four ways the files of a stick end; each file in exactly one, so that they add up to all of them. */
export interface FileFates {
  /** Can be taken in, or was taken in before. */
  readonly takes: number;
  readonly asks: number;
  readonly refused: number;
  readonly notOpened: number;
}

export type FileFate = keyof FileFates;

const fates: Readonly<Record<FileOutcome, FileFate>> = {
  new: 'takes',
  correction: 'takes',
  same: 'takes',
  received: 'takes',
  ask: 'asks',
  refused: 'refused',
  'not-opened': 'notOpened',
};

export function countFates(files: readonly Pick<ScannedFile, 'outcome'>[]): FileFates {
  const counted = { takes: 0, asks: 0, refused: 0, notOpened: 0 };
  for (const { outcome } of files) counted[fates[outcome]] += 1;
  return counted;
}
