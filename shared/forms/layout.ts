import type { Day } from '../calendar/day.ts';
import { communeSheet } from './commune-sheet.ts';
import { formFileName } from './file-name.ts';
import type { FormIssue } from './form-issue.ts';
import { guideSheet } from './guide-sheet.ts';
import { lastFiguresSheets } from './last-figures-sheet.ts';
import { metadataSheet } from './metadata-sheet.ts';
import { ownRowSheet } from './own-row-sheet.ts';
import type { SheetLayout } from './sheet-layout.ts';

/** A workbook as pure data: `electron` only draws it, tests and the reader of returned files speak of the same cells. */
export interface FormLayout {
  readonly fileName: string;
  readonly title: string;
  readonly madeOn: Day;
  readonly sheets: readonly SheetLayout[];
}

export function layoutOf(issue: FormIssue): FormLayout {
  const metadata = metadataSheet(issue);
  const data = issue.form.blocks.map((block, index) =>
    block.rows === 'communes' ? communeSheet(issue, index) : ownRowSheet(issue, index),
  );
  return {
    fileName: formFileName(issue),
    title: `${issue.form.code} ${issue.form.name}`,
    madeOn: issue.madeOn,
    sheets: [guideSheet(issue), ...data, ...lastFiguresSheets(issue), metadata],
  };
}
