import type { FormCode } from '../ids.ts';
import type { HeadCell, PaperDocument, Row, Table } from '../paper/document.ts';
import { below, cell, column, row, table } from '../papers/cells.ts';
import { type CompletenessCell, completenessCell, completenessState } from './completeness-rows.ts';
import { lineName, type ViewPaper, viewDocument } from './tables-on-paper.ts';
import type { Completeness, Strip } from './views.contract.ts';
import { completenessSigns, shortPeriodName, stripLetters, viewWording as words } from './wording.ts';

/** '17/18', or the sign of a place that has all, owes nothing, or whose period still runs. */
export const completenessText = (one: CompletenessCell): string => {
  const sign = completenessSigns[completenessState(one)];
  return sign === '' ? `${one.present}/${one.expected}` : sign;
};

/** The periods of each form side by side, under its code. */
export function completenessPaper(paper: ViewPaper, scope: string, { columns, rows }: Completeness): PaperDocument {
  const places = columns
    .map((each, at) => ({ ...each, at }))
    .toSorted((a, b) => (a.form < b.form ? -1 : Number(a.form > b.form)));
  const body = rows.map((each): Row => {
    const texts = places.map((column) => cell(completenessText(completenessCell(column, each, column.at))));
    const line = row(cell(lineName(each)), ...texts);
    return each.kind === 'district' ? { ...line, cells: line.cells.map((one) => ({ ...one, bold: true })) } : line;
  });
  const heads = [
    column(words.place, 52, 'left', 'name'),
    ...places.map(({ period }) => column(shortPeriodName(period, false), 15, 'center')),
  ];
  return viewDocument(paper, {
    title: words.titles.completeness,
    scope,
    orientation: 'landscape',
    blocks: [withForms(table(heads, body, 'small'), places), below(words.completenessNote)],
  });
}

/** A first line of the head names the form over its periods. */
function withForms(plain: Table, places: readonly { readonly form: FormCode }[]): Table {
  const [periods = []] = plain.head;
  const [name, ...others] = periods;
  const forms = [...Map.groupBy(places, ({ form }) => form)].map(
    ([form, under]): HeadCell => ({ text: words.form(form), unit: '', columns: under.length, rows: 1 }),
  );
  return { ...plain, head: [[...(name === undefined ? [] : [{ ...name, rows: 2 }]), ...forms], others] };
}

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
