/**
 * A template is text with chips in braces: 'Tổ chức {TT02} tuyên truyền, {TT02.so sánh}.' Any text is one: what cannot
 * be read as a chip is a broken part with the place where it stands, never an exception.
 */
export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string }
  | ChipPart
  | { readonly kind: 'broken'; readonly text: string; readonly at: number; readonly problem: BrokenBrace };

/** `at` is where its brace stands in the template, `written` what stands between the braces. */
export interface ChipPart {
  readonly kind: 'chip';
  readonly text: string;
  readonly at: number;
  readonly written: string;
}

/** A brace that is never closed, one that was never opened, nothing between the two. */
export type BrokenBrace = 'unclosed' | 'unopened' | 'empty';

const pieces = /\{[^{}]*\}|[{}]|[^{}]+/g;

/** The texts of the parts, one after the other, are the template again. */
export const templateParts = (template: string): TemplatePart[] =>
  [...template.matchAll(pieces)].map(({ 0: text, index }) => partOf(text, index));

function partOf(text: string, at: number): TemplatePart {
  if (text === '{') return { kind: 'broken', text, at, problem: 'unclosed' };
  if (text === '}') return { kind: 'broken', text, at, problem: 'unopened' };
  if (!text.startsWith('{')) return { kind: 'text', text };
  const written = text.slice(1, -1).trim();
  return written === '' ? { kind: 'broken', text, at, problem: 'empty' } : { kind: 'chip', text, at, written };
}
