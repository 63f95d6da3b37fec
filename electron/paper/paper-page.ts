import type { PaperDocument, Part } from '../../shared/paper/document.ts';
import { fittedDocument } from '../../shared/paper/fit-columns.ts';
import { escapeHtml as e } from './escape-html.ts';
import { contactHtml, htmlOf } from './html.ts';

/**
 * The whole document as one page of our own scheme. The preview shows this very page: under `@media screen` each part
 * is a sheet on grey ground, under `@media print` the same blocks flow over paper. It holds no script and no style.
 */
export function paperPage(given: PaperDocument, piece: Piece = whole): string {
  const document = fittedDocument(given);
  return (
    '<!doctype html><html lang="vi"><head><meta charset="utf-8">' +
    `<title>${e(document.title)}</title>${styleSheets.map(linkTo).join('')}</head>` +
    `<body${classesOf(document, piece)}>${document.parts.map((part, at) => partHtml(part, piece.goesOn && at === 0)).join('')}${piece.hasDigits ? digitSheets : ''}</body></html>`
  );
}

/** Of a paper that is printed piece by piece: only the first has the digits; one may begin in the middle of a part. */
export interface Piece {
  readonly hasDigits: boolean;
  readonly goesOn: boolean;
  /** What is only printed is not laid out for a screen as well, which takes as long as the print. */
  readonly isShown: boolean;
}
const whole: Piece = { hasDigits: true, goesOn: false, isShown: true };

/** The sheets; the page and its text; tables, and the working papers made of them; copies side by side. Each overrules those before. */
const [sheetStyles, textStyles] = ['report-sheets.css', 'report.css'] as const;
const styleSheets = [sheetStyles, textStyles, 'report-tables.css', 'report-copies.css'] as const;

const linkTo = (sheet: string): string => `<link rel="stylesheet" href="/report/${sheet}">`;

/** A document is of one family: what leaves the office by Decree 30, or a paper to work with. */
export const isWorkingPaper = ({ parts }: PaperDocument): boolean => parts.every(({ kind }) => kind === 'working');

function classesOf(document: PaperDocument, { isShown }: Piece): string {
  const family = isWorkingPaper(document) ? ['working-paper'] : document.bodySize === 13 ? ['size-13'] : [];
  const classes = [...family, ...(isShown ? [] : ['print-only'])];
  return classes.length === 0 ? '' : ` class="${classes.join(' ')}"`;
}

function partHtml(part: Part, goesOn: boolean): string {
  const { copies, contact, blocks } = part;
  const drawn = copies === undefined ? blocks.map(htmlOf).join('') : sideBySide(copies, blocks);
  return `<section class="${classesOfPart(part, goesOn)}">${drawn}${contact === undefined ? '' : contactHtml(contact)}</section>`;
}

/** What stands in the margins of the first sheet changes them there (report-sheets.css). */
const classesOfPart = ({ kind, orientation, size, contact, blocks }: Part, goesOn: boolean): string =>
  [
    kind,
    orientation,
    ...(size === undefined ? [] : [size.toLowerCase()]),
    ...(goesOn ? ['goes-on'] : []),
    ...(blocks.some((block) => block.kind === 'letterhead' && block.circulation !== undefined) ? ['circulated'] : []),
    ...(contact === undefined ? [] : ['has-contact']),
  ].join(' ');

const sideBySide = (copies: readonly string[], blocks: Part['blocks']): string =>
  `<div class="copies">${copies.map((line) => `<div class="copy"><p class="copy-line">${e(line)}</p>${blocks.map(htmlOf).join('')}</div>`).join('')}</div>`;

/**
 * Chromium 130 has no page margin boxes and no version restarts page counters per annex, so the numbers are put on the
 * finished pages (pdf/page-numbers.ts). Their digits are printed here, each on a small sheet of its own after the last page:
 * so they are in the report's own embedded typeface. On the screen and for readers of the tags they do not exist.
 */
const digitSheets = `<div class="digits" aria-hidden="true">${Array.from({ length: 10 }, (_, digit) => `<p>${digit}</p>`).join('')}</div>`;

/** A page by itself that is put on finished pages: its sheet is no larger than what stands on it. */
export const smallPage = (title: string, body: string): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${e(title)}</title>` +
  `${[sheetStyles, textStyles].map(linkTo).join('')}</head><body>${body}</body></html>`;
