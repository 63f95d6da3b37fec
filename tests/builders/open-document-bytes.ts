import { type ZipPart, zipBytes } from './zip-bytes.ts';

const base = 'urn:oasis:names:tc:opendocument:xmlns:';
const namespaces = [
  ...['office', 'table', 'text', 'style'].map((name) => `xmlns:${name}="${base}${name}:1.0"`),
  `xmlns:fo="${base}xsl-fo-compatible:1.0"`,
  `xmlns:svg="${base}svg-compatible:1.0"`,
  'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"',
].join(' ');

export interface OpenDocumentXml {
  /** What stands inside <office:spreadsheet>. */
  readonly tables: string;
  /** What stands before the body: font faces and automatic styles. */
  readonly styles?: string;
  readonly parts?: readonly ZipPart[];
}

export const contentXml = (tables: string, styles = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${namespaces}>${styles}<office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;

const mimetype = { name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet', stored: true };

export const openDocumentBytes = ({ tables, styles = '', parts = [] }: OpenDocumentXml): Buffer =>
  zipBytes([mimetype, { name: 'content.xml', data: contentXml(tables, styles) }, ...parts]);

export const table = (rows: string, name = 'Biểu', attributes = ''): string =>
  `<table:table table:name="${name}" ${attributes}>${rows}</table:table>`;

export const row = (cells: string, attributes = ''): string =>
  `<table:table-row ${attributes}>${cells}</table:table-row>`;

export const float = (value: string | number, attributes = ''): string =>
  `<table:table-cell office:value-type="float" office:value="${value}" ${attributes}><text:p>x</text:p></table:table-cell>`;

export const text = (words: string, attributes = ''): string =>
  `<table:table-cell office:value-type="string" ${attributes}><text:p>${words}</text:p></table:table-cell>`;

/** A document of one sheet. */
export const sheetOf = (...rows: readonly string[]): Buffer => openDocumentBytes({ tables: table(rows.join('')) });
