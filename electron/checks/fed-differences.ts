import { type PeriodCode, periodNumber } from '../../shared/calendar/period.ts';
import type { ProposedFigure } from '../../shared/checks/checks.contract.ts';
import type { FedDifference, ShownFigure } from '../../shared/checks/fed-difference.ts';
import { agreesWithFed, answersFor, type ReportedFigure } from '../../shared/forms/fed-figure-choice.ts';
import { figureKey, figureOf, isList, shownFigure } from '../../shared/forms/written-figure.ts';
import { PlaceId } from '../../shared/ids.ts';
import type { Context } from '../context.ts';
import { fedInPeriod, reportedAt } from '../forms/fed-figures.repository.ts';
import type { StoredElement } from '../forms/forms.repository.ts';

type FedRow = ReturnType<typeof fedInPeriod>[number];

/** Where a register and the district's own report say different things; a proposed figure is what it would report. */
export function fedDifferences(
  { handle }: Context,
  elements: readonly StoredElement[],
  period: PeriodCode,
  proposed: readonly ProposedFigure[],
): FedDifference[] {
  const known = new Map(elements.map((element) => [element.id, element]));
  const given = new Map(proposed.map((figure) => [figureKey(figure.element, figure.placeId), figure]));
  return fedInPeriod(handle, periodNumber(period)).flatMap((row) => {
    const element = known.get(row.elementId);
    if (element === undefined) return [];
    const placeId = PlaceId.parse(row.placeId);
    const stored = () => reportedAt(handle, [row.elementId, periodNumber(period), placeId])?.figure ?? null;
    const figure = given.get(figureKey(element.code, placeId));
    const reported = figure === undefined ? stored() : reportedOf(figure);
    return reported === null || agreesWithFed(row.fed, reported) ? [] : [differenceOf(element, placeId, row, reported)];
  });
}

const reportedOf = ({ state, value }: ProposedFigure): ReportedFigure => (state === null ? null : { state, value });

const differenceOf = (
  element: StoredElement,
  placeId: PlaceId,
  row: FedRow,
  reported: NonNullable<ReportedFigure>,
): FedDifference => ({
  element: element.code,
  placeId,
  register: row.register,
  holds: row.holds ?? 'register',
  fed: shown({ state: 'number', value: row.fed }, element),
  reported: shown(reported, element),
  settled: settledBy(row, reported),
});

const shown = (figure: NonNullable<ReportedFigure>, element: StoredElement): ShownFigure => ({
  value: isList(element) || figure.state === 'not-applicable' ? null : figure.value,
  text: shownFigure(figureOf(figure), element),
});

function settledBy({ fed, fedThen, reportedThen, reason, at }: FedRow, reported: ReportedFigure) {
  if (fedThen === null || reason === null || at === null) return null;
  return answersFor({ fed: fedThen, reported: reportedThen }, { fed, reported }) ? { reason, at } : null;
}
