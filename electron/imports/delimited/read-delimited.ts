import { CsvError, parse } from 'csv-parse/sync';
import { withUnicodeText } from '../../../shared/imports/legacy-columns.ts';
import type { Cell, Sheet, Workbook } from '../../../shared/imports/sheet.ts';
import { Refused } from '../../archive/refused.ts';
import { newBudget } from '../workbook/budget.ts';
import { limits } from '../workbook/limits.ts';
import { type DecodedText, decodeText } from './decode-text.ts';
import { type Delimited, findDelimiter } from './delimiter.ts';

/** The only sheet has no name of its own. */
const sheetName = 'CSV';

/** One record: far above any row of a table; an unclosed quote swallows the rest of the file and is stopped here. */
const recordCharacters = 1_000_000;

/** Reads .csv and .tsv. Every cell is text: numbers and dates are understood later, by the habit of the file. */
export function readDelimited(bytes: Buffer): Workbook {
  const decoded = decodeText(bytes);
  const delimited = decoded && findDelimiter(decoded.text);
  if (decoded === undefined || delimited === undefined) throw new Refused({ reason: 'not-a-workbook' });
  const cells = cellsOf(delimited);
  if (cells.length === 0) throw new Refused({ reason: 'no-rows' });
  const sheet: Sheet = { name: sheetName, visibility: 'visible', cells, hiddenRows: [], hiddenColumns: [] };
  return { ...withUnicodeText({ sheets: [sheet], notes: [] }, legacy(decoded)), plainText: said(decoded, delimited) };
}

const legacy = ({ encoding }: DecodedText) => (encoding === 'tcvn3' || encoding === 'vni' ? encoding : undefined);

const said = ({ encoding, confidence }: DecodedText, { delimiter }: Delimited) => ({ encoding, confidence, delimiter });

function cellsOf({ text, delimiter, rowsBefore }: Delimited): Cell[] {
  const cells: Cell[] = [];
  const budget = newBudget();
  let row = rowsBefore;
  const addRecord = (record: readonly string[]): void => {
    row += 1;
    if (record.length > limits.column) tooLarge('columns');
    for (const [at, value] of record.entries()) {
      if (value.trim() === '') continue;
      if (row > limits.row) tooLarge('rows');
      budget.cell();
      budget.text(value);
      cells.push({ row, column: at + 1, value: { kind: 'text', value }, formula: false, cached: true });
    }
  };
  try {
    parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      max_record_size: recordCharacters,
      // Nothing is kept by the parser; each record goes into cells as it comes.
      on_record: (record: string[]) => {
        addRecord(record);
        return null;
      },
    });
  } catch (cause) {
    throw cause instanceof CsvError ? new Refused({ reason: 'csv' }) : cause;
  }
  return cells;
}

function tooLarge(which: 'rows' | 'columns'): never {
  throw new Refused({ reason: 'content-limit', which, sheet: sheetName });
}
