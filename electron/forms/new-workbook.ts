import type ExcelJS from 'exceljs';

/** The library is read when the first workbook is written: the start of the program would wait for it. */
export const newWorkbook = async (): Promise<ExcelJS.Workbook> => new (await import('exceljs')).default.Workbook();
