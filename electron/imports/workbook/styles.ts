import type { Archive } from '../../archive/archive.ts';
import { spreadsheet } from '../../archive/namespaces.ts';
import { readingPart } from '../../archive/refused.ts';
import { readXml } from '../../archive/xml.ts';
import type { Attributes } from '../../archive/xml-names.ts';
import { limits } from './limits.ts';
import { isDateFormat, isPercentFormat } from './number-formats.ts';

/** What a cell's style decides about its meaning. */
export interface CellStyle {
  readonly date: boolean;
  readonly percent: boolean;
  readonly font: string | undefined;
}

interface StyleTables {
  readonly formats: Map<number, string>;
  readonly fonts: (string | undefined)[];
  readonly cells: { readonly format: number; readonly font: number }[];
}

/** Cell styles by index; none without a styles part, which is allowed. */
export async function readStyles(archive: Archive, name: string | undefined): Promise<CellStyle[]> {
  if (name === undefined) return [];
  const tables: StyleTables = { formats: new Map(), fonts: [], cells: [] };
  await readingPart({ part: 'styles' }, async () => {
    await readXml(archive.read(name), spreadsheet, {
      open: (element, parent, attributes) => {
        note(tables, `${parent}/${element}`, attributes);
        if (Math.max(tables.cells.length, tables.fonts.length, tables.formats.size) > limits.styles)
          throw new Error('too many styles');
      },
    });
  });
  return tables.cells.map(({ format, font }) => ({
    date: isDateFormat(format, tables.formats.get(format)),
    percent: isPercentFormat(format, tables.formats.get(format)),
    font: tables.fonts[font],
  }));
}

/** Differential styles (dxf) hold fonts and formats too, under another parent; they colour cells, no more. */
function note({ formats, fonts, cells }: StyleTables, place: string, attributes: Attributes): void {
  if (place === 'numFmts/numFmt') formats.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
  if (place === 'fonts/font') fonts.push(undefined);
  if (place === 'font/name' && fonts.length > 0) fonts[fonts.length - 1] ??= attributes.val;
  if (place === 'cellXfs/xf')
    cells.push({ format: Number(attributes.numFmtId ?? 0), font: Number(attributes.fontId ?? 0) });
}
