import { type ZipPart, zipBytes } from './zip-bytes.ts';

const transitional = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  links: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const strict = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  links: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};
const relationshipParts = 'http://schemas.openxmlformats.org/package/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface SheetXml {
  readonly name?: string;
  readonly state?: string;
  /** What stands inside <worksheet>. */
  readonly xml: string;
}

export interface WorkbookXml {
  readonly sheets: readonly SheetXml[];
  /** The <si> elements. */
  readonly strings?: string;
  /** What stands inside <styleSheet>. */
  readonly styles?: string;
  /** What stands inside <workbook> before the sheets. */
  readonly properties?: string;
  /** Written before every element name, as in 'x:'. */
  readonly prefix?: string;
  readonly edition?: 'transitional' | 'strict';
  /** How a relationship names a part of the xl folder. */
  readonly target?: (part: string) => string;
  /** Further relationships of the workbook. */
  readonly links?: string;
}

/** Rows of cells, each cell given as its XML. */
export function sheetData(...rows: readonly string[][]): string {
  return `<sheetData>${rows.map((cells, index) => `<row r="${index + 1}">${cells.join('')}</row>`).join('')}</sheetData>`;
}

/** The parts of a workbook, written by hand; a test changes one and zips them with `zipParts`. */
export function workbookParts(book: WorkbookXml): Map<string, string> {
  const { main, links } = book.edition === 'strict' ? strict : transitional;
  const target = book.target ?? ((part: string) => part);
  const prefix = book.prefix ?? '';
  const root = (name: string, inside: string) => document(`${name} xmlns="${main}" xmlns:r="${links}"`, inside, prefix);
  const link = (id: string, type: string, part: string) =>
    `<Relationship Id="${id}" Type="${links}/${type}" Target="${target(part)}"/>`;
  const sheetLinks = book.sheets.map((_, index) =>
    link(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`),
  );
  const parts = new Map([
    [
      '[Content_Types].xml',
      `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    ],
    ['_rels/.rels', relationships(`<Relationship Id="r" Type="${links}/officeDocument" Target="xl/workbook.xml"/>`)],
    ['xl/workbook.xml', root('workbook', `${book.properties ?? ''}<sheets>${sheetList(book.sheets)}</sheets>`)],
    [
      'xl/_rels/workbook.xml.rels',
      relationships(
        sheetLinks.join('') +
          link('rIdT', 'sharedStrings', 'sharedStrings.xml') +
          link('rIdS', 'styles', 'styles.xml') +
          (book.links ?? ''),
      ),
    ],
    ['xl/sharedStrings.xml', root('sst', book.strings ?? '')],
    ['xl/styles.xml', root('styleSheet', book.styles ?? '')],
  ]);
  book.sheets.forEach(({ xml }, index) => {
    parts.set(`xl/worksheets/sheet${index + 1}.xml`, root('worksheet', xml));
  });
  return parts;
}

export function zipParts(parts: ReadonlyMap<string, string | Buffer>, extra: readonly ZipPart[] = []): Buffer {
  return zipBytes([...[...parts].map(([name, data]) => ({ name, data })), ...extra]);
}

export function workbookBytes(book: WorkbookXml): Buffer {
  return zipParts(workbookParts(book));
}

/** A workbook of one sheet with nothing but its cells. */
export function sheetBytes(...rows: readonly string[][]): Buffer {
  return workbookBytes({ sheets: [{ xml: sheetData(...rows) }] });
}

function sheetList(sheets: readonly SheetXml[]): string {
  const one = ({ name, state }: SheetXml, index: number) => {
    const shown = state === undefined ? '' : ` state="${state}"`;
    return `<sheet name="${name ?? `Biểu ${index + 1}`}" sheetId="${index + 1}"${shown} r:id="rId${index + 1}"/>`;
  };
  return sheets.map(one).join('');
}

function relationships(inside: string): string {
  return `${declaration}<Relationships xmlns="${relationshipParts}">${inside}</Relationships>`;
}

function document(root: string, inside: string, prefix: string): string {
  const [name = ''] = root.split(' ');
  const plain = `<${root}>${inside}</${name}>`;
  if (prefix === '') return declaration + plain;
  const prefixed = plain.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
  return declaration + prefixed.replace('xmlns=', `xmlns:${prefix.slice(0, -1)}=`);
}
