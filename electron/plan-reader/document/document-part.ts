import { documentLimits as limits } from '../../../shared/plan-reader/document.ts';
import type { Archive } from '../../archive/archive.ts';
import { compatibility, wordProcessing } from '../../archive/namespaces.ts';
import { Refused, readingPart } from '../../archive/refused.ts';
import { readXml } from '../../archive/xml.ts';
import type { Attributes } from '../../archive/xml-names.ts';
import { attributeOf } from './attributes.ts';
import type { Numbering } from './numbering-part.ts';
import { addText, newParagraph, type Paragraph, wordsOf } from './paragraph.ts';
import { tableRows } from './table-rows.ts';

/** What is not part of the text: struck out, moved away, formats of before, and the second form of a drawing. */
const left = new Set(['del', 'moveFrom', 'Fallback', 'rPrChange', 'pPrChange']);

/** The paragraphs of the main part in their order; headers, footers and notes stand in other parts. */
export async function readDocumentPart(archive: Archive, name: string, numbering: Numbering): Promise<string[]> {
  const reader = documentReader(numbering);
  await readingPart({ part: 'document' }, () =>
    readXml(archive.read(name), new Set([...wordProcessing, compatibility]), reader),
  );
  if (!reader.isDocument()) throw new Refused({ reason: 'not-a-document' });
  return reader.lines();
}

function documentReader(numbering: Numbering) {
  const rows = tableRows(limits.paragraphs);
  /** A text box stands inside a paragraph and holds paragraphs of its own. */
  const open: Paragraph[] = [];
  let characters = 0;
  let isDocument = false;
  let leftOut = 0;
  let italic = false;
  let inText = false;
  const add = (text: string) => {
    const paragraph = open.at(-1);
    if (paragraph === undefined || text === '') return;
    characters += text.length;
    if (characters > limits.characters) throw new Refused({ reason: 'content-limit', which: 'text' });
    addText(paragraph, text, italic);
  };
  const finish = (paragraph: Paragraph) => {
    const words = wordsOf(paragraph);
    const number = words.trim() === '' ? '' : numbering.next(paragraph);
    for (const [index, line] of words.split('\n').entries())
      rows.add(index === 0 && number !== '' ? `${number} ${line.trimStart()}` : line);
  };
  const begin = (name: string, parent: string, value: string | undefined) => {
    rows.open(name);
    noteNumber(open.at(-1), name, parent, value);
    if (name === 'p') open.push(newParagraph());
    if (name === 't') inText = true;
    if (name === 'r') italic = false;
    if (name === 'i' && parent === 'rPr') italic = isOn(value);
    if (parent === 'r') add(signs.get(name) ?? '');
  };
  const close = (name: string) => {
    if (name === 't') inText = false;
    const paragraph = name === 'p' ? open.pop() : undefined;
    if (paragraph) finish(paragraph);
    rows.close(name);
  };
  return {
    isDocument: () => isDocument,
    lines: () => rows.lines(),
    open: (name: string, parent: string, attributes: Attributes) => {
      if (name === 'document') isDocument = true;
      if (left.has(name)) leftOut += 1;
      if (leftOut === 0) begin(name, parent, attributeOf(attributes, 'val'));
    },
    text: (text: string) => {
      if (inText) add(text);
    },
    close: (name: string) => {
      if (left.has(name)) leftOut -= 1;
      else if (leftOut === 0) close(name);
    },
  };
}

const signs = new Map([
  ['tab', ' '],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '-'],
]);

const isOn = (value: string | undefined): boolean => value === undefined || !/^(0|false|off)$/.test(value);

function noteNumber(paragraph: Paragraph | undefined, name: string, parent: string, value: string | undefined): void {
  if (paragraph === undefined || value === undefined) return;
  if (name === 'pStyle') paragraph.style = value;
  if (parent === 'numPr' && name === 'numId') paragraph.listId = value;
  if (parent === 'numPr' && name === 'ilvl') paragraph.level = Number(value);
}
