import { catalogOf, dictAt, dictIn, objectAt, type PdfFile } from './pdf-file.ts';
import { referenceIn, referencesIn } from './pdf-syntax.ts';

/** The tags of a print (ISO 32000-1, 14.7): a tree of elements, and what of it stands on which page. */
export interface Tags {
  readonly root: number;
  /** The one element below the root; it holds all others. */
  readonly document: number;
  /** The children of the document element. */
  readonly children: readonly number[];
  /** By the page's own key: the object that lists the elements of its marks. */
  readonly pages: ReadonlyMap<number, number>;
  /** Names of elements, each with its object, as they are written. */
  readonly names: readonly (readonly [name: string, element: number])[];
}

export function tagsOf(pdf: PdfFile): Tags | undefined {
  const root = referenceIn(catalogOf(pdf).get('StructTreeRoot'));
  if (root === undefined) return undefined;
  const tree = dictAt(pdf, root);
  const [document] = referencesIn(tree.get('K') ?? '');
  if (document === undefined) return undefined;
  return {
    root,
    document,
    children: referencesIn(dictAt(pdf, document).get('K') ?? ''),
    pages: new Map(
      leavesOf(pdf, tree.get('ParentTree'), 'Nums').flatMap((leaf) =>
        [...leaf.matchAll(/(\d+) (\d+) 0 R/g)].map(([, key, list]) => [Number(key), Number(list)] as const),
      ),
    ),
    names: leavesOf(pdf, tree.get('IDTree'), 'Names').flatMap((leaf) =>
      [...leaf.matchAll(/(\([^)]*\)) (\d+) 0 R/g)].map(([, name = '', element]) => [name, Number(element)] as const),
    ),
  };
}

/** The lists at the ends of a tree of numbers or names. */
function leavesOf(pdf: PdfFile, value: string | undefined, key: 'Nums' | 'Names'): string[] {
  const dict = dictIn(pdf, value);
  const own = dict.get(key);
  return own === undefined
    ? referencesIn(dict.get('Kids') ?? '').flatMap((kid) => leavesOf(pdf, `${kid} 0 R`, key))
    : [own];
}

/** Where a table goes on: its rows from one on, and the element that holds them. */
export interface LaterRows {
  readonly holder: number;
  /** Rows of the table's body that stand before the page. */
  readonly before: number;
  readonly rows: readonly number[];
}

/** The rows that begin on a page; undefined where none does. A head that is repeated there began on an earlier page. */
export function rowsFrom(pdf: PdfFile, tags: Tags, page: number): LaterRows | undefined {
  const marks = tags.pages.get(Number(dictAt(pdf, page).get('StructParents')));
  for (const element of new Set(marks === undefined ? [] : listOf(pdf, marks))) {
    const row = rowAbove(pdf, element);
    if (row === undefined || firstPageOf(pdf, row) !== page) continue;
    const holder = referenceIn(dictAt(pdf, row).get('P'));
    if (holder === undefined) continue;
    const rows = referencesIn(dictAt(pdf, holder).get('K') ?? '').filter((kid) => isRow(pdf, kid));
    const before = rows.indexOf(row);
    return { holder, before, rows: rows.slice(before) };
  }
  return undefined;
}

const listOf = (pdf: PdfFile, number: number): number[] => referencesIn(objectAt(pdf, number).text);
const isRow = (pdf: PdfFile, number: number): boolean => dictAt(pdf, number).get('S') === '/TR';

function rowAbove(pdf: PdfFile, element: number): number | undefined {
  let at: number | undefined = element;
  while (at !== undefined && !isRow(pdf, at)) at = referenceIn(dictAt(pdf, at).get('P'));
  return at;
}

/** Of the first mark below an element. */
function firstPageOf(pdf: PdfFile, element: number): number | undefined {
  const kids = dictAt(pdf, element).get('K') ?? '';
  const mark = /\/Pg (\d+) 0 R/.exec(kids);
  if (mark !== null) return Number(mark[1]);
  for (const kid of referencesIn(kids)) {
    const page = firstPageOf(pdf, kid);
    if (page !== undefined) return page;
  }
  return undefined;
}

/** An element and all below it. */
export const withAllBelow = (pdf: PdfFile, element: number): number[] => [
  element,
  ...referencesIn(withoutMarks(dictAt(pdf, element).get('K') ?? '')).flatMap((kid) => withAllBelow(pdf, kid)),
];

const mark = /<<\/Type \/MCR\s*\/Pg (\d+) 0 R\s*\/MCID \d+>>\s*/g;
const withoutMarks = (kids: string): string => kids.replace(mark, '');

/** Without the marks on a page that is left out. */
export const withoutMarksOn = (text: string, page: number): string =>
  text.includes(`/Pg ${page} 0 R`) ? text.replace(mark, (whole, on) => (Number(on) === page ? '' : whole)) : text;
