import { fold } from '../../text/fold.ts';

/** A piece of the text: its characters from `from` to `to`, the end not included. */
export interface Token {
  readonly kind: 'word' | 'sign' | 'end';
  readonly text: string;
  /** Without marks, in small letters. */
  readonly folded: string;
  readonly from: number;
  readonly to: number;
}

/** A word may hold what codes and numbers hold: 'TT01', 'số', '1.234', '-5'. */
const pieces = />=|<=|[≥≤><=+]|[\p{L}\p{M}\p{N}_.,−-]+|\S/gu;

/** Without spaces; the last one is the end of the text. */
export function tokensOf(text: string): Token[] {
  const tokens = [...text.matchAll(pieces)].map((match) => token(match[0], match.index));
  return [...tokens, { kind: 'end', text: '', folded: '', from: text.length, to: text.length }];
}

const token = (text: string, from: number): Token => ({
  kind: /^[\p{L}\p{M}\p{N}_.,−-]/u.test(text) ? 'word' : 'sign',
  text,
  folded: fold(text),
  from,
  to: from + text.length,
});
