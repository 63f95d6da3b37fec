export { fillWorkbook } from '../../electron/practice/fill-workbook.mjs';
