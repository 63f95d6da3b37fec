import type { FileOutcome, ScannedFile } from './imports.contract.ts';

/** In which of five ways the files of a stick end; each file in exactly one, so that they add up to all of them. */
export interface FileFates {
  readonly takes: number;
  /** Was taken in before. */
  readonly received: number;
  readonly asks: number;
  readonly refused: number;
  readonly notOpened: number;
}

export type FileFate = keyof FileFates;

const fates: Readonly<Record<FileOutcome, FileFate>> = {
  new: 'takes',
  correction: 'takes',
  same: 'takes',
  received: 'received',
  ask: 'asks',
  refused: 'refused',
  'not-opened': 'notOpened',
};

export function countFates(files: readonly Pick<ScannedFile, 'outcome'>[]): FileFates {
  const counted = { takes: 0, received: 0, asks: 0, refused: 0, notOpened: 0 };
  for (const { outcome } of files) counted[fates[outcome]] += 1;
  return counted;
}
