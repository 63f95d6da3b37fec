import { type OutlineItem, outlineOf } from './outline.ts';
import { digitCount, type Numbering, type NumberStyle, pageNumbering } from './page-numbers.ts';
import { catalogOf, dictAt, dictIn, objectAt, type PdfFile, pagesOf } from './pdf-file.ts';
import { type Dict, readDict, redirected, referenceIn, referencesIn, writeDict } from './pdf-syntax.ts';
import { type PdfWriter, pdfWriter } from './pdf-writer.ts';
import { type LaterRows, type Tags, tagsOf, withAllBelow, withoutMarksOn } from './tags.ts';

/** A print, and the last of its pages where the next print begins with the rows that stand on it. */
export interface Print {
  readonly pdf: PdfFile;
  readonly leftOut?: { readonly page: number; readonly later: LaterRows };
}

export interface NumberedPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** One print with what is needed to set it behind those before it. */
interface Joined extends Print {
  readonly tags: Tags | undefined;
  readonly outline: readonly OutlineItem[];
  /** The object that holds the outline. */
  readonly outlineRoot: number | undefined;
  readonly pages: readonly number[];
  /** Added to the numbers of its objects, and to its pages' keys in the tree of tags. */
  readonly base: number;
  readonly firstKey: number;
  /** Elements of the tags that go with the page left out. */
  readonly gone: ReadonlySet<number>;
}

/** What there is once in the finished file, whichever print it comes from. */
interface Shared {
  readonly pages: number;
  readonly tags: number;
  readonly document: number;
  readonly outline: number;
}

/**
 * Sets prints behind one another into one PDF, numbers the pages of each part from 1, leaves the first page of each
 * blank, and takes the digits from the sheets the first print ends with. `parts`: on how many pages there must be
 * first-level headings (copies of one sheet have one each), for they say where a part begins. Tags, outline, title and language stay; a table that goes on in the next
 * print is one table in each to readers of the tags, with its head.
 */
export function joinPrints(prints: readonly Print[], parts: number, style: NumberStyle): NumberedPdf {
  const joined = placed(prints);
  const [first] = joined;
  if (first === undefined) throw new Error('nothing was printed');
  const found = joined.reduce((sum, { outline }) => sum + new Set(outline.map(({ page }) => page)).size, 0);
  if (found !== parts) throw new Error(`expected ${parts} parts in the outline, found ${found}`);
  const writer = pdfWriter(joined.reduce((sum, { pdf }) => sum + largestOf(pdf), 0));
  const shared = {
    pages: writer.reserve(),
    tags: writer.reserve(),
    document: writer.reserve(),
    outline: writer.reserve(),
  };
  const numbering = pageNumbering(first.pdf, pagesOf(first.pdf).slice(-digitCount), style, writer);
  for (const print of joined) writeOthers(print, shared, writer);
  const pages = writePages(joined, shared, numbering, writer);
  writeTags(joined, shared, writer);
  writeOutline(joined, shared, writer);
  return { bytes: writer.finish(writeCatalog(first, shared, writer), first.pdf.trailer.get('Info') ?? '<<>>'), pages };
}

function placed(prints: readonly Print[]): Joined[] {
  let base = 0;
  let firstKey = 0;
  return prints.map((print, index) => {
    const { pdf, leftOut } = print;
    const tags = tagsOf(pdf);
    const kept = pagesOf(pdf).slice(0, index === 0 ? -digitCount : undefined);
    const one = {
      ...print,
      tags,
      outline: outlineOf(pdf),
      outlineRoot: referenceIn(catalogOf(pdf).get('Outlines')),
      pages: kept.filter((page) => page !== leftOut?.page),
      base,
      firstKey,
      gone: new Set((leftOut?.later.rows ?? []).flatMap((row) => withAllBelow(pdf, row))),
    };
    base += largestOf(pdf);
    firstKey += Math.max(0, ...(tags?.pages.keys() ?? [])) + 1;
    return one;
  });
}

const largestOf = ({ extents }: PdfFile): number => Math.max(...extents.keys());

/** Where a reference leads in the finished file. */
const targetIn =
  ({ tags, base, outlineRoot }: Joined, shared: Shared) =>
  (number: number): number => {
    if (number === tags?.root) return shared.tags;
    if (number === tags?.document) return shared.document;
    if (number === outlineRoot) return shared.outline;
    return number + base;
  };

/** Elements have names of their own in each print: those of later prints are told apart by what is set before them. */
const renamedIn =
  ({ firstKey }: Joined) =>
  (string: string): string =>
    firstKey > 0 && string.startsWith('(node') ? `(p${String(firstKey).padStart(6, '0')}${string.slice(1)}` : string;

const rewritten = (text: string, print: Joined, shared: Shared): string =>
  redirected(text, targetIn(print, shared), renamedIn(print));

/** Everything but what is written once for the whole file; the objects of the first print keep their numbers. */
function writeOthers(print: Joined, shared: Shared, writer: PdfWriter): void {
  const { pdf, base, leftOut, gone } = print;
  const special = writtenElsewhere(print);
  const redirects = redirectedObjects(print);
  for (const [number, [from, to]] of pdf.extents) {
    if (special.has(number) || gone.has(number)) continue;
    if (base === 0 && leftOut === undefined && !redirects.has(number)) {
      writer.copied(number, pdf.bytes.subarray(from, to));
      continue;
    }
    const { text, stream } = objectAt(pdf, number);
    const whole = leftOut === undefined ? text : withoutLast(text, number, leftOut, gone);
    writer.object(number + base, rewritten(whole, print, shared), stream);
  }
}

/** Of the first print, what refers to what the finished file has once. */
const redirectedObjects = ({ tags }: Joined): Set<number> => new Set(tags?.children ?? []);

function withoutLast(
  text: string,
  number: number,
  { page, later }: NonNullable<Print['leftOut']>,
  gone: ReadonlySet<number>,
): string {
  if (number !== later.holder) return withoutMarksOn(text, page);
  const dict = readDict(text);
  const kids = referencesIn(dict.get('K') ?? '').filter((kid) => !gone.has(kid));
  return writeDict(new Map([...dict, ['K', `[${kids.map((kid) => `${kid} 0 R`).join(' ')}]`]]));
}

function writtenElsewhere({ pdf, tags, outline, outlineRoot }: Joined): Set<number> {
  const catalog = catalogOf(pdf);
  const root = referenceIn(pdf.trailer.get('Root'));
  const tree = tags === undefined ? new Map<string, string>() : dictAt(pdf, tags.root);
  const numbers = [
    root,
    tags?.root,
    tags?.document,
    outlineRoot,
    ...outline.map(({ number }) => number),
    ...nodesBelow(pdf, catalog.get('Pages')),
    ...nodesBelow(pdf, tree.get('ParentTree')),
    ...nodesBelow(pdf, tree.get('IDTree')),
  ];
  return new Set(numbers.filter((number) => number !== undefined));
}

/** A node of a tree and those below it; of the tree of pages also the pages themselves. */
function nodesBelow(pdf: PdfFile, value: string | undefined): number[] {
  const number = referenceIn(value);
  if (number === undefined) return [];
  const kids = referencesIn(dictAt(pdf, number).get('Kids') ?? '');
  return [number, ...kids.flatMap((kid) => nodesBelow(pdf, `${kid} 0 R`))];
}

function writePages(prints: readonly Joined[], shared: Shared, numbering: Numbering, writer: PdfWriter): number {
  const kids: number[] = [];
  let number = 0;
  for (const print of prints) {
    const firsts = new Set(print.outline.map(({ page }) => page));
    for (const page of print.pages) {
      number = firsts.has(page) ? 1 : number + 1;
      const dict = pageOf(print, page, shared);
      const resources = readDict(
        rewritten(writeDict(dictIn(print.pdf, dictAt(print.pdf, page).get('Resources'))), print, shared),
      );
      writer.object(page + print.base, writeDict(number > 1 ? numbering(dict, resources, number) : dict));
      kids.push(page + print.base);
    }
  }
  writer.object(shared.pages, `<</Type /Pages\n/Count ${kids.length}\n/Kids ${references(kids)}>>`);
  return kids.length;
}

function pageOf(print: Joined, page: number, shared: Shared): Dict {
  const dict = readDict(rewritten(objectAt(print.pdf, page).text, print, shared));
  const key = dict.get('StructParents');
  return new Map([
    ...dict,
    ['Parent', `${shared.pages} 0 R`],
    ...(key === undefined ? [] : [['StructParents', String(Number(key) + print.firstKey)] as const]),
  ]);
}

const references = (numbers: readonly number[]): string => `[${numbers.map((number) => `${number} 0 R`).join(' ')}]`;

function writeTags(prints: readonly Joined[], shared: Shared, writer: PdfWriter): void {
  const [first] = prints;
  if (first?.tags === undefined) return;
  const children = prints.flatMap((print) => (print.tags?.children ?? []).map(targetIn(print, shared)));
  const document = readDict(rewritten(objectAt(first.pdf, first.tags.document).text, first, shared));
  writer.object(shared.document, writeDict(new Map([...document, ['K', references(children)]])));
  const [byPage, byName, last] = [writer.reserve(), writer.reserve(), prints.at(-1)];
  writer.object(byPage, `<</Nums [${prints.flatMap((print) => marksOf(print)).join(' ')}]>>`);
  const names = prints.flatMap((print) => namesOf(print, shared));
  writer.object(byName, `<</Names [${names.join(' ')}]>>`);
  const next = (last?.firstKey ?? 0) + Math.max(0, ...(last?.tags?.pages.keys() ?? [])) + 1;
  writer.object(
    shared.tags,
    `<</Type /StructTreeRoot\n/K ${shared.document} 0 R\n/ParentTree ${byPage} 0 R\n/ParentTreeNextKey ${next}\n/IDTree ${byName} 0 R>>`,
  );
}

const marksOf = ({ tags, firstKey, base }: Joined): string[] =>
  [...(tags?.pages ?? [])].map(([key, list]) => `${key + firstKey} ${list + base} 0 R`);

const namesOf = (print: Joined, shared: Shared): string[] =>
  (print.tags?.names ?? [])
    .filter(([, element]) => !print.gone.has(element))
    .map(([name, element]) => `${renamedIn(print)(name)} ${targetIn(print, shared)(element)} 0 R`);

function writeOutline(prints: readonly Joined[], shared: Shared, writer: PdfWriter): void {
  const items = prints.flatMap((print) => print.outline.map(({ number }) => ({ print, number })));
  const numbers = items.map(({ print, number }) => number + print.base);
  for (const [index, { print, number }] of items.entries()) {
    const dict = new Map(readDict(rewritten(objectAt(print.pdf, number).text, print, shared)));
    dict.set('Parent', `${shared.outline} 0 R`);
    for (const [key, beside] of [
      ['Prev', numbers[index - 1]],
      ['Next', numbers[index + 1]],
    ] as const) {
      if (beside === undefined) dict.delete(key);
      else dict.set(key, `${beside} 0 R`);
    }
    writer.object(number + print.base, writeDict(dict));
  }
  const ends = items.length === 0 ? '' : `\n/First ${numbers[0]} 0 R\n/Last ${numbers.at(-1)} 0 R`;
  writer.object(shared.outline, `<</Type /Outlines${ends}\n/Count ${items.length}>>`);
}

/** Title, language and how a reader opens the file are the first print's. */
function writeCatalog(first: Joined, shared: Shared, writer: PdfWriter): number {
  const number = writer.reserve();
  const catalog = new Map([
    ...catalogOf(first.pdf),
    ['Pages', `${shared.pages} 0 R`],
    ['Outlines', `${shared.outline} 0 R`],
    ...(first.tags === undefined ? [] : [['StructTreeRoot', `${shared.tags} 0 R`] as const]),
  ]);
  writer.object(number, writeDict(catalog));
  return number;
}
