import type { LetterTemplate } from './letters.contract.ts';
import { isList, type ListPlaceholder, placeholdersOf, type TextPlaceholder } from './placeholders.ts';

const placeholder = /\{([^{}]*)\}/g;
const stray = /[{}][^\s{}]{0,20}/g;

/** What a template names without our knowing it, each once; a brace without its other half counts too. */
export const unknownIn = (template: LetterTemplate): string[] => [
  ...new Set([...unknownInField(template, 'subject'), ...unknownInField(template, 'body')]),
];

export function unknownInField(template: LetterTemplate, field: 'subject' | 'body'): string[] {
  const text = template[field];
  const known = new Set<string>(placeholdersOf(template.kind, field));
  const named = [...text.matchAll(placeholder)].filter(([, name = '']) => !known.has(name)).map(([whole]) => whole);
  const strays = [...text.replaceAll(placeholder, ' ').matchAll(stray)].map(([piece]) => piece);
  return [...named, ...strays];
}

export type Values = Readonly<Record<TextPlaceholder, string>>;

/** One line with its values; a value that begins a sentence begins with a capital. */
export function fillText(text: string, values: Values): string {
  const byName = new Map<string, string>(Object.entries(values));
  const filled = text.replaceAll(placeholder, (_whole, name: string, at: number) => {
    const value = withoutBraces(byName.get(name) ?? '');
    return beginsSentence(text.slice(0, at)) ? value.charAt(0).toUpperCase() + value.slice(1) : value;
  });
  return tidy(withoutBraces(filled));
}

/** A reason typed by hand may hold braces: on paper they look like a placeholder that was forgotten. */
export const withoutBraces = (text: string): string => text.replaceAll('{', '(').replaceAll('}', ')');

const beginsSentence = (before: string): boolean => /(^|[.!?])\s*$/.test(before);

/** An empty value leaves neither a double space nor one before a full stop. */
const tidy = (text: string): string =>
  text
    .replaceAll(/ {2,}/g, ' ')
    .replaceAll(/ +([.,;:)])/g, '$1')
    .trim();

export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly list: ListPlaceholder };

/** The body as paragraphs and lists in their order; a line that came out empty is left out. */
export const fillBody = (body: string, values: Values): Piece[] =>
  body.split('\n').flatMap((line) => piecesOf(line, values));

function piecesOf(line: string, values: Values): Piece[] {
  return line.split(/\{(danh_sach|bang)\}/).flatMap((part): Piece[] => {
    if (isList(part)) return [{ kind: 'list', list: part }];
    const text = fillText(part, values);
    return /[\p{L}\p{N}]/u.test(text) ? [{ kind: 'text', text }] : [];
  });
}
