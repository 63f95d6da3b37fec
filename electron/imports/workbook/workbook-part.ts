import type { Sheet } from '../../../shared/imports/sheet.ts';
import type { Archive } from '../../archive/archive.ts';
import { relationshipLinks, spreadsheet } from '../../archive/namespaces.ts';
import { Refused, readingPart } from '../../archive/refused.ts';
import { readXml } from '../../archive/xml.ts';
import { type Attributes, splitName } from '../../archive/xml-names.ts';
import { limits } from './limits.ts';

export interface ListedSheet {
  readonly name: string;
  readonly visibility: Sheet['visibility'];
  readonly relationId: string;
}

export interface WorkbookPart {
  readonly date1904: boolean;
  readonly sheets: readonly ListedSheet[];
}

/** The workbook part: its list of sheets, in the order of the tabs, and which day its dates count from. */
export async function readWorkbookPart(archive: Archive, name: string): Promise<WorkbookPart> {
  const sheets: ListedSheet[] = [];
  let isWorkbook = false;
  let date1904 = false;
  await readingPart({ part: 'workbook' }, async () => {
    await readXml(archive.read(name), spreadsheet, {
      open: (element, parent, attributes, uriOf) => {
        if (element === 'workbook') isWorkbook = true;
        if (element === 'workbookPr') date1904 = isTrue(attributes.date1904);
        if (element === 'sheet' && parent === 'sheets') sheets.push(listedSheet(attributes, uriOf));
      },
    });
    checkSheets(isWorkbook, sheets);
  });
  return { date1904, sheets };
}

/** xsd:boolean */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

const visibilities = new Map<string | undefined, Sheet['visibility']>([
  [undefined, 'visible'],
  ['visible', 'visible'],
  ['hidden', 'hidden'],
  ['veryHidden', 'very-hidden'],
]);

function listedSheet(attributes: Attributes, uriOf: (prefix: string) => string | undefined): ListedSheet {
  const visibility = visibilities.get(attributes.state);
  const link = Object.keys(attributes).find((name) => {
    const [prefix, local] = splitName(name);
    return local === 'id' && relationshipLinks.has(uriOf(prefix) ?? '');
  });
  if (visibility === undefined || link === undefined) throw new Error('sheet without a known state or a link');
  return { name: attributes.name ?? '', visibility, relationId: attributes[link] ?? '' };
}

function checkSheets(isWorkbook: boolean, sheets: readonly ListedSheet[]): void {
  if (!isWorkbook) throw new Refused({ reason: 'not-a-workbook' });
  if (sheets.length > limits.sheets) throw new Refused({ reason: 'content-limit', which: 'sheets' });
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const links = new Set(sheets.map(({ relationId }) => relationId));
  if (names.size < sheets.length || links.size < sheets.length) throw new Error('sheet listed twice');
  if (sheets.some(({ name }) => name === '' || name.length > limits.sheetNameCharacters)) throw new Error('sheet name');
}
