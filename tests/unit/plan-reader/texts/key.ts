import type { LineKind } from '../../../../shared/plan-reader/proposal.ts';

/** What a person reads in one line: its beginning, where joined its end, and who does it. Nothing given: none. */
export interface KeyLine {
  readonly kind: LineKind;
  readonly label?: string;
  readonly printed?: string;
  readonly text: string;
  readonly ends?: string;
  readonly leads?: readonly string[];
  readonly supports?: readonly string[];
  readonly monitors?: readonly string[];
}
