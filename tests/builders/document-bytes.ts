import { zipParts } from './workbook-bytes.ts';

const editions = {
  transitional: {
    main: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
    links: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  },
  strict: {
    main: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
    links: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  },
} as const;
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const relationshipParts = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface DocumentXml {
  /** What stands inside <w:body>. */
  readonly body: string;
  /** What stands inside <w:numbering> and <w:styles>. */
  readonly numbering?: string;
  readonly styles?: string;
  readonly edition?: keyof typeof editions;
}

/** One run of text, slanted or not. */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

export const paragraph = (content: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') ? content : run(content)}</w:p>`;

/** A paragraph of a list. */
export const numbered = (text: string, listId: number, level = 0): string =>
  paragraph(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${listId}"/></w:numPr>`);

export const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell.startsWith('<') ? cell : paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

/** A list of the numbering part: its levels as [format, text]. */
export const listDefinition = (id: number, levels: readonly (readonly [format: string, text: string])[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels
    .map(
      ([format, text], level) =>
        `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join('')}</w:abstractNum>`;

export const listOf = (listId: number, definition: number, override = ''): string =>
  `<w:num w:numId="${listId}"><w:abstractNumId w:val="${definition}"/>${override}</w:num>`;

/** The parts of a document, written by hand; a test changes one and zips them with `zipParts`. */
export function documentParts({
  body,
  numbering = '',
  styles = '',
  edition = 'transitional',
}: DocumentXml): Map<string, string> {
  const { main, links } = editions[edition];
  const root = (name: string, inside: string) =>
    `${declaration}<w:${name} xmlns:w="${main}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${inside}</w:${name}>`;
  const link = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${links}/${type}" Target="${target}"/>`;
  const relations = (inside: string) =>
    `${declaration}<Relationships xmlns="${relationshipParts}">${inside}</Relationships>`;
  return new Map([
    [
      '[Content_Types].xml',
      `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    ],
    ['_rels/.rels', relations(link('r1', 'officeDocument', 'word/document.xml'))],
    [
      'word/_rels/document.xml.rels',
      relations(
        link('r1', 'numbering', 'numbering.xml') +
          link('r2', 'styles', 'styles.xml') +
          link('r3', 'header', 'header1.xml'),
      ),
    ],
    ['word/document.xml', root('document', `<w:body>${body}</w:body>`)],
    ['word/numbering.xml', root('numbering', numbering)],
    ['word/styles.xml', root('styles', styles)],
    ['word/header1.xml', root('hdr', paragraph('đầu trang'))],
  ]);
}

export const documentBytes = (document: DocumentXml): Buffer => zipParts(documentParts(document));
