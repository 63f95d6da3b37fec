import type { Finding } from '../checks/checks.contract.ts';
import { countFindings } from '../checks/count-findings.ts';
import { sidesText } from '../checks/sides.ts';
import { severityNames } from '../checks/wording.ts';
import type { ElementCode } from '../ids.ts';
import type { FileCounts } from '../imports/imports.contract.ts';
import { fileProblemMessage } from '../imports/wording.ts';
import type { PaperDocument, Part, Table } from '../paper/document.ts';
import { below, cell, column, type HeadedColumn, heading, number, row, sentence, table } from './cells.ts';
import type { ReceiptHead, ReceiptsFacts, ReceivedFile, ReturnedFile } from './receipt-facts.ts';
import { type CopyBlock, rowsBeside } from './receipt-room.ts';
import { fileFacts, opening, sheetOfCopies, signatures } from './receipt-sheet.ts';
import { mendingAdvice, receiptWords as words } from './receipt-wording.ts';

/** One sheet for each file, whatever there is to say of it: what does not fit is counted. */
export function receiptsPaper({ head, files, guardedElements }: ReceiptsFacts): PaperDocument {
  const received = files.filter(({ kind }) => kind === 'received').length;
  const title = words.documentTitle(received, files.length - received);
  return {
    title,
    subject: title,
    parts: files.map((file) =>
      file.kind === 'received' ? receivedSheet(head, file, guardedElements) : returnedSheet(head, file),
    ),
  };
}

const findingColumns = [
  column(words.findingColumns.severity, 20),
  column(words.findingColumns.text, 111, 'left', 'name'),
];

function receivedSheet(head: ReceiptHead, received: ReceivedFile, guarded: readonly ElementCode[]): Part {
  const { number: id, file, counts, findings } = received;
  const open = findings.filter(({ accepted }) => accepted === null);
  const shown = open.filter(({ figures }) => !figures.some(({ element }) => guarded.includes(element)));
  const hidden = open.length - shown.length;
  const before: CopyBlock[] = [
    ...opening(head, {
      numberLine: words.numberLine(id),
      placeAndDate: words.placeAndDate(head.office.placeForDate, head.today),
      typeName: words.title,
      subject: words.subject,
    }),
    fileFacts(file),
    countsTable(counts),
    below(words.countsNote),
    heading(findings.length === 0 ? words.noFindings : words.findings(countFindings(findings))),
  ];
  const after: CopyBlock[] = [
    ...(hidden === 0 ? [] : [below(words.guardedFindings(hidden))]),
    below(words.hashNote),
    signatures,
  ];
  return sheetOfCopies(withRows(before, findingColumns, shown.map(findingTexts), words.moreFindings, after));
}

function countsTable({ created, changed, same, blank }: FileCounts): Table {
  const columns = words.counts.map((title) => column(title, 1, 'center'));
  const all = created + changed + same + blank;
  return table(columns, [row(...[created, changed, same, blank, all].map((value) => number(value)))], 'small');
}

const findingTexts = (finding: Finding): string[] => [
  severityNames[finding.severity],
  words.finding(finding.place, finding.text, sidesText(finding)),
];

const problemColumns = [
  column(words.problemColumns.number, 9, 'center'),
  column(words.problemColumns.reason, 70, 'left', 'name'),
  column(words.problemColumns.mend, 52),
];

function returnedSheet(head: ReceiptHead, { file, problems }: ReturnedFile): Part {
  const isPersonal = problems.some(({ kind }) => kind === 'personal-columns');
  const before: CopyBlock[] = [
    ...opening(head, {
      numberLine: '',
      placeAndDate: words.placeAndDate(head.office.placeForDate, head.today),
      typeName: words.returnedTitle,
      subject: words.returnedSubject,
    }),
    fileFacts(file),
    heading(words.problems(problems.length)),
  ];
  const after: CopyBlock[] = [
    ...(isPersonal ? [heading(words.countsOnly), ...words.countsOnlySteps.map(sentence)] : []),
    sentence(words.nothingStored),
    ...(file.sha256 === null ? [] : [below(words.hashNote)]),
    signatures,
  ];
  const rows = problems.map((problem, at) => [
    String(at + 1),
    fileProblemMessage(problem).title,
    mendingAdvice(problem),
  ]);
  return sheetOfCopies(withRows(before, problemColumns, rows, words.moreProblems, after));
}

/** The rows that fit between what stands before and after them, and how many are left. */
function withRows(
  before: readonly CopyBlock[],
  columns: readonly HeadedColumn[],
  rows: readonly (readonly string[])[],
  more: (left: number) => string,
  after: readonly CopyBlock[],
): CopyBlock[] {
  if (rows.length === 0) return [...before, ...after];
  const fitting = rowsBeside([...before, sentence(more(rows.length)), ...after], columns, rows);
  const shown = table(
    columns,
    rows.slice(0, fitting).map((texts) => row(...texts.map(cell))),
    'small',
  );
  const left = rows.length - fitting;
  return [...before, ...(fitting === 0 ? [] : [shown]), ...(left === 0 ? [] : [sentence(more(left))]), ...after];
}
