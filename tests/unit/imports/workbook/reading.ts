import { readWorkbook } from '../../../../electron/imports/workbook/read.ts';
import { type CellValue, cellName, type ReadRefusal, type Workbook } from '../../../../shared/imports/sheet.ts';

export async function refusalOf(bytes: Buffer): Promise<ReadRefusal | 'read'> {
  const result = await readWorkbook(bytes);
  return result.ok ? 'read' : result.refusal;
}

export async function workbookOf(bytes: Buffer): Promise<Workbook> {
  const result = await readWorkbook(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.workbook;
}

/** The values of the first sheet by cell name: what most tests ask for. */
export async function valuesOf(bytes: Buffer): Promise<Record<string, CellValue>> {
  const [sheet] = (await workbookOf(bytes)).sheets;
  return Object.fromEntries((sheet?.cells ?? []).map((cell) => [cellName(cell.row, cell.column), cell.value]));
}
