import { periodTitle } from '../calendar/period-label.ts';
import type { PaperDocument } from '../paper/document.ts';
import { below, cell, column, row, sentence, table } from './cells.ts';
import type { BlankReceiptFacts } from './receipt-facts.ts';
import { factTable, opening, sheetOfCopies, signatures } from './receipt-sheet.ts';
import { receiptWords as words } from './receipt-wording.ts';

const columns = [
  column(words.blankColumns.form, 43, 'left', 'name'),
  column(words.blankColumns.fileName, 34),
  column(words.blankColumns.hash, 24),
  column(words.blankColumns.receivedOn, 18),
  column(words.blankColumns.cells, 12),
];

/** Goes out with the forms: whose it is and which forms are due is printed, the rest is written by hand. */
export function blankReceipt({ head, district, period, forms }: BlankReceiptFacts): PaperDocument {
  const title = words.blankTitle(district);
  const rows = forms.map(({ code, name }) =>
    row(cell(`${code}: ${name}`), ...Array.from({ length: 4 }, () => cell(''))),
  );
  return {
    title,
    subject: title,
    parts: [
      sheetOfCopies([
        ...opening(head, {
          numberLine: words.blankNumberLine,
          placeAndDate: words.blankPlaceAndDate(head.office.placeForDate),
          typeName: words.title,
          subject: words.subject,
        }),
        factTable([
          [words.rows.district, district],
          [words.rows.period, periodTitle(period)],
        ]),
        table(columns, rows, 'small'),
        sentence(words.remark),
        below(words.blankNote),
        below(words.hashNote),
        signatures,
      ]),
    ],
  };
}
