import type { Paper } from '../../shared/papers/papers.contract.ts';
import { paperWords as words } from '../messages/papers.ts';

export interface NamedPaper {
  readonly name: string;
  readonly paper: Paper;
}

/** The ways one paper can be laid out: twelve districts side by side need A3. */
export function variantsOf({ name, paper }: NamedPaper): NamedPaper[] {
  if (paper.kind !== 'task-matrix') return [{ name, paper }];
  return [
    { name: words.a4, paper: { ...paper, size: 'A4', districts: 'folded' } },
    { name: words.a3, paper: { ...paper, size: 'A3', districts: 'folded' } },
    { name: words.a3Open, paper: { ...paper, size: 'A3', districts: 'open' } },
  ];
}
