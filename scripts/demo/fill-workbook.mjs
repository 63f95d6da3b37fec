/** The program itself fills its practice plan so. */
export { fillWorkbook } from '../../electron/practice/fill-workbook.mjs';
