import { type Block, type Heading, paragraph, text } from '../paper/document.ts';
import { endMark } from '../paper/official-words.ts';

/**
 * Text as it is typed becomes blocks: a line is a paragraph. "I. …" is a heading in capitals; "1. …" and "a) …" are
 * headings where they are short and end without a sign, otherwise they begin a numbered paragraph.
 */
export function bodyBlocks(body: string): Block[] {
  const blocks = body
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line !== '')
    .map(blockOf);
  return endMarked(blocks);
}

const levels: readonly { readonly level: Heading['level']; readonly begins: RegExp }[] = [
  { level: 1, begins: /^[IVX]+\.\s+\S/ },
  { level: 2, begins: /^\d{1,2}\.\s+\S/ },
  { level: 3, begins: /^[abcdđeghiklmnopqrstuvxy]\)\s+\S/ },
];
const longestHeading = 150;

function blockOf(line: string): Block {
  const found = levels.find(({ begins }) => begins.test(line));
  const isHeading = line.length <= longestHeading && !/[.;:,!?]$/.test(line);
  if (found === undefined || !isHeading) return paragraph(text(line));
  const words = found.level === 1 ? line.toLocaleUpperCase('vi') : line;
  return { kind: 'heading', level: found.level, text: words };
}

/** The text ends with "./."; a heading at the end has no text to end. */
function endMarked(blocks: readonly Block[]): Block[] {
  const last = blocks.at(-1);
  if (last?.kind !== 'paragraph') return [...blocks];
  const words = last.runs.map((run) => run.text).join('');
  return [...blocks.slice(0, -1), paragraph(text(words.replace(/[./;,:\s]+$/, '') + endMark))];
}
