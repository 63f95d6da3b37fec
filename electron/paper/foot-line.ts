import type { PaperDocument } from '../../shared/paper/document.ts';
import { escapeHtml as e } from './escape-html.ts';
import { smallPage } from './paper-page.ts';
import { putOnPages } from './pdf/put-on-pages.ts';
import { failedPrint, type Print, printPaper } from './print-paper.ts';

/**
 * The paper with a line at the foot of every page. Chromium 130 has no page margin boxes, so the line is printed by itself,
 * in the report's own embedded typeface, and put on the finished pages; tags, outline, title and language stay.
 */
export async function printWithFoot(
  document: PaperDocument,
  foot: string,
  print: Print,
  plan?: (pieces: number) => void,
): Promise<Awaited<ReturnType<typeof printPaper>>> {
  const { bytes, pages } = await printPaper(document, print, plan);
  const stamped = await print(smallPage(foot, `<p class="foot">${e(foot)}</p>`), { landscape: false })
    .then((line) => putOnPages(bytes, line, { pages: 'every', fromBottom }))
    .catch(failedPrint);
  return { bytes: stamped, pages };
}

/** Millimetres from the lower edge: in the bottom margin, where every office printer still prints. */
const fromBottom = 9;
