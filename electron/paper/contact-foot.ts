import type { PaperDocument } from '../../shared/paper/document.ts';
import { contactHtml } from './html.ts';
import { smallPage } from './paper-page.ts';
import { type PlaceOnPage, putOnPages } from './pdf/put-on-pages.ts';

/** At the left and lower edge of the text; the first sheet keeps that much free above it (report-sheets.css). */
const place: PlaceOnPage = { pages: 'first', fromLeft: 30, fromBottom: 20 };

/**
 * Ô 13 on the finished first page. Nothing can be set at the foot of one page alone while the text flows, so it is
 * printed by itself, in the report's own embedded typeface.
 */
export async function withContact(
  { parts: [first] }: PaperDocument,
  pdf: Uint8Array,
  print: (html: string) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  if (first?.contact === undefined) return pdf;
  const page = smallPage(first.contact, `<div class="contact-sheet">${contactHtml(first.contact)}</div>`);
  return putOnPages(pdf, await print(page), place);
}
