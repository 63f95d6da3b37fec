import { catalogOf, dictAt, dictIn, type PdfFile } from './pdf-file.ts';
import { referenceIn, referencesIn } from './pdf-syntax.ts';

export interface OutlineItem {
  readonly number: number;
  /** The object of the page it leads to. */
  readonly page: number | undefined;
}

/** The first-level headings of the print: every part has exactly one, on its first page. */
export function outlineOf(pdf: PdfFile): OutlineItem[] {
  const items: OutlineItem[] = [];
  let next = referenceIn(dictIn(pdf, catalogOf(pdf).get('Outlines')).get('First'));
  while (next !== undefined) {
    const dict = dictAt(pdf, next);
    items.push({ number: next, page: referencesIn(dict.get('Dest') ?? '')[0] });
    next = referenceIn(dict.get('Next'));
  }
  return items;
}
