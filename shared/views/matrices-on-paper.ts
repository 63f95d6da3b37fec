import type { FormCode } from '../ids.ts';
import type { PaperDocument, Row } from '../paper/document.ts';
import { below, cell, column, heading, row, table } from '../papers/cells.ts';
import { completenessState } from './completeness-rows.ts';
import { lineName, type ViewPaper, viewDocument } from './tables-on-paper.ts';
import type { Completeness, CompletenessCell, CompletenessRow, Strip } from './views.contract.ts';
import { completenessSigns, shortPeriodName, stripLetters, viewWording as words } from './wording.ts';

/** '17/18', or the sign of a place that has all, owes nothing, or whose period still runs. */
export const completenessText = (one: CompletenessCell): string => {
  const sign = completenessSigns[completenessState(one)];
  return sign === '' ? `${one.present}/${one.expected}` : sign;
};

/** A table for each form, because each has periods of its own. */
export function completenessPaper(paper: ViewPaper, scope: string, { columns, rows }: Completeness): PaperDocument {
  const forms = [...new Set(columns.map(({ form }) => form))];
  return viewDocument(paper, {
    title: words.titles.completeness,
    scope,
    orientation: 'landscape',
    blocks: [
      ...forms.flatMap((form) => [heading(words.form(form)), formTable(form, columns, rows)]),
      below(words.completenessNote),
    ],
  });
}

function formTable(form: FormCode, all: Completeness['columns'], rows: readonly CompletenessRow[]) {
  const places = all.flatMap((each, at) => (each.form === form ? [{ ...each, at }] : []));
  const columns = [
    column(words.place, 52, 'left', 'name'),
    ...places.map(({ period }) => column(shortPeriodName(period, false), 16, 'center')),
  ];
  const body = rows
    .filter(({ cells }) => places.some(({ at }) => (cells[at]?.expected ?? 0) > 0))
    .map((each): Row => {
      const texts = places.map(({ at }) => cell(completenessText(each.cells[at] ?? nothingOwed)));
      const line = row(cell(lineName(each)), ...texts);
      return each.kind === 'district' ? { ...line, cells: line.cells.map((one) => ({ ...one, bold: true })) } : line;
    });
  return table(columns, body, 'small');
}

const nothingOwed: CompletenessCell = { present: 0, expected: 0, isFuture: false };

export function stripPaper(paper: ViewPaper, { head, periods, rows }: Strip, year: number): PaperDocument {
  const columns = [
    column(words.place, 40, 'left', 'name'),
    ...periods.map((period) => column(shortPeriodName(period, false), 14, 'center')),
  ];
  const body = rows.map(({ name, place, cells }) => {
    const texts = cells.map(({ state }) => cell(stripLetters[state]));
    return place === null
      ? row(...[cell(name), ...texts].map((one) => ({ ...one, bold: true as const })))
      : row(cell(name), ...texts);
  });
  return viewDocument(paper, {
    title: words.titles.strip,
    scope: words.scope(`${head.clause} ${head.name}`, words.years(year, year), ''),
    orientation: 'landscape',
    blocks: [table(columns, body, 'small'), below(words.stripNote)],
  });
}
