import type { Finding } from '../../shared/checks/checks.contract.ts';
import { sidesText } from '../../shared/checks/sides.ts';
import { figureKey } from '../../shared/forms/written-figure.ts';
import type { RecognisedFile } from '../../shared/imports/imports.contract.ts';
import type { InspectedFinding } from '../../shared/imports/inspection.ts';
import type { CellFigure } from '../../shared/imports/validate.ts';
import { findInPeriod } from '../checks/find-in-period.ts';
import type { Context } from '../context.ts';
import { storedCell } from './apply-file.ts';

/** What would not fit if the figures of the file were stored beside those that are; what was accepted before is left out. */
export async function checkFindings(
  context: Context,
  { period, placeId }: RecognisedFile,
  figures: readonly CellFigure[],
): Promise<InspectedFinding[]> {
  const proposed = figures.flatMap(({ element, placeId: place, figure }) =>
    figure === undefined ? [] : [{ element, placeId: place, ...storedCell(figure) }],
  );
  const found = await findInPeriod(context, period, placeId, proposed);
  const cells = new Map(figures.map((each) => [figureKey(each.element, each.placeId), each]));
  return found.filter(({ accepted }) => accepted === null).map((finding) => inspected(finding, cells));
}

function inspected(finding: Finding, cells: ReadonlyMap<string, CellFigure>): InspectedFinding {
  const [first] = finding.figures.flatMap(({ element, placeId }) => cells.get(figureKey(element, placeId)) ?? []);
  return {
    severity: finding.severity,
    kind: finding.rule,
    sheet: first?.sheet ?? null,
    cell: first?.cell ?? null,
    sentence: `${finding.place}: ${finding.text} (${sidesText(finding)})`,
  };
}
