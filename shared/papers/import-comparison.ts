import { formatDay } from '../calendar/day-text.ts';
import type { DataElement } from '../forms/forms.contract.ts';
import { isList, optionsOf } from '../forms/written-figure.ts';
import type { ElementCode } from '../ids.ts';
import { type FigureChange, figureChange, signedAmount, signedPercent } from '../imports/figure-change.ts';
import type { ImportEntry, VersionComparison, VersionDifference } from '../imports/history.contract.ts';
import { comparisonPaper as words } from '../imports/history-wording.ts';
import { formatScaled } from '../numbers/scaled.ts';
import type { Cell, PaperDocument, Row } from '../paper/document.ts';
import { cell, column, row, sentence, table } from './cells.ts';
import { type PaperHead, working, workingHead } from './paper-head.ts';

type Compared = Extract<VersionComparison, { readonly kind: 'compared' }>;

export interface ImportComparisonFacts {
  readonly head: PaperHead;
  readonly comparison: Compared;
  readonly elements: ReadonlyMap<ElementCode, DataElement>;
}

const columns = [
  column(words.columns.place, 46, 'left', 'name'),
  column(words.columns.element, 62),
  column(words.columns.before, 24, 'right'),
  column(words.columns.after, 24, 'right'),
  column(words.columns.delta, 22, 'right'),
  column(words.columns.percent, 20, 'right'),
  column(words.columns.beforeCell, 30),
  column(words.columns.afterCell, 30),
];

/** Two files of one form, district and period, figure by figure. */
export function importComparison({ head, comparison, elements }: ImportComparisonFacts): PaperDocument {
  const { before, after, differences, same } = comparison;
  const subject = words.subject(after.recognised);
  return {
    title: words.title,
    subject,
    parts: [
      working('landscape', [
        workingHead(head, words.title, subject),
        sentence(words.before(fileOf(before))),
        sentence(words.after(fileOf(after))),
        sentence(words.summary(differences.length, same)),
        ...(differences.length === 0
          ? []
          : [
              table(
                columns,
                differences.map((each) => differenceRow(each, elements.get(each.element))),
                'small',
              ),
            ]),
      ]),
    ],
  };
}

const fileOf = ({ id, fileName, receivedOn, sha256 }: ImportEntry) => ({
  id,
  fileName,
  receivedOn: formatDay(receivedOn),
  hash: sha256.slice(0, 12),
});

function differenceRow(difference: VersionDifference, element: DataElement | undefined): Row {
  const { place, element: code, elementName, before, after, beforeCell, afterCell } = difference;
  const change = figureChange(before, after, element);
  return row(
    cell(place),
    cell(`${code} ${element?.shortName ?? elementName}`),
    figureCell(before, element),
    figureCell(after, element),
    deltaCell(change, element?.scale ?? 0),
    cell(change === undefined ? '' : signedPercent(change)),
    cell(cellText(beforeCell)),
    cell(cellText(afterCell)),
  );
}

const deltaCell = (change: FigureChange | undefined, scale: number): Cell =>
  change === undefined
    ? cell('')
    : { ...cell(signedAmount(change.delta, scale)), value: { value: change.delta, scale } };

const cellText = (at: VersionDifference['beforeCell']): string => (at === null ? '' : `${at.sheet}, ${at.cell}`);

function figureCell(figure: VersionDifference['before'], element: DataElement | undefined): Cell {
  switch (figure?.state) {
    case undefined:
      return cell(words.blank);
    case 'none':
      return cell(words.none);
    case 'not-applicable':
      return cell(words.notApplicable);
    case 'number':
      return numberCell(figure.value, element);
  }
}

function numberCell(value: number, element: DataElement | undefined): Cell {
  if (element !== undefined && isList(element)) return cell(optionsOf(element)[value] ?? formatScaled(value, 0));
  const scale = element?.scale ?? 0;
  return { ...cell(formatScaled(value, scale)), value: { value, scale } };
}
