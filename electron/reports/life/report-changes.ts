import { PeriodKind, parsePeriod, periodsOf } from '../../../shared/calendar/period.ts';
import { ElementCode, PlaceId, type ReportId } from '../../../shared/ids.ts';
import { restsOn } from '../../../shared/imports/touched-print.ts';
import { guardFor } from '../../../shared/paper/audience.ts';
import type { PaperDocument } from '../../../shared/paper/document.ts';
import { type CorrectionLine, correctionLines, type ToldValue } from '../../../shared/reports/life/correction-lines.ts';
import { toldBy } from '../../../shared/reports/life/correction-paper.ts';
import type { ChangeCause, ChangedFigure } from '../../../shared/reports/life/life.contract.ts';
import { isSealed } from '../../../shared/reports/life/report-life.ts';
import type { Context } from '../../context.ts';
import { configuredOffice } from '../../office/configured-office.ts';
import { type FigureNames, figureNames } from './figure-names.ts';
import { correctionsOf, type LaterChange, laterChanges } from './life.repository.ts';
import { type Life, lifeOfReport } from './life-of.ts';
import { storedPrint } from './stored-print.ts';

/** A line of the list of changes, with what a paper may say of it. */
export type ReportChange = ChangedFigure & Pick<CorrectionLine, 'sayable'>;

interface Asked {
  readonly life: Life;
  /** The same report as its figures stand now. */
  readonly now: PaperDocument;
  /** A đính chính is measured by what was told before it. */
  readonly toldBefore?: ReportId;
}

/** Figures that would be printed otherwise now than in the print of a report, each with what changed it. */
export async function changesSince(context: Context, { life, now, toldBefore }: Asked): Promise<ReportChange[]> {
  const print = storedPrint(context, life.snapshot);
  const names = await figureNames(context);
  const { smallCountBelow } = await configuredOffice(context);
  const lines = correctionLines({
    printed: print.document,
    now,
    told: toldOf(context, life.report.id, toldBefore),
    elementsOf: names.elementsOf,
    threshold: guardFor(life.report.choice.audience, smallCountBelow),
  });
  const causes = causesOf(context, life, names, lines, print.lastChange ?? 0);
  return lines.map((line) => {
    const all = causes(line.source);
    return {
      source: line.source,
      subject: ownSubject(names, line.source),
      name: names.nameOf(line.source),
      printed: line.before,
      now: line.after,
      sayable: line.sayable,
      told: line.told,
      isOpen: line.isOpen,
      causes: all.slice(0, shownCauses).map(causeOf),
      causesInAll: all.length,
    };
  });
}

const shownCauses = 3;

/** "Vì sao khác?" compares one period with itself, the report's own. */
function ownSubject({ subjectOf }: FigureNames, source: string): ChangedFigure['subject'] {
  const found = subjectOf(source);
  return found === null || found.period !== null ? null : found.subject;
}

/** By the signed corrections of a report, oldest first. */
function toldOf(context: Context, id: ReportId, before: ReportId | undefined): ToldValue[] {
  const earlier = correctionsOf(context.handle, id).filter((report) => before === undefined || report.id < before);
  return earlier
    .map((report) => lifeOfReport(context, report))
    .filter(({ state }) => isSealed(state))
    .flatMap(({ snapshot }) => toldBy(storedPrint(context, snapshot).document));
}

/** For each figure the last changes after the print of what it rests on, newest first. */
function causesOf(
  context: Context,
  { report: { choice } }: Life,
  { subjectOf, elementsOf }: FigureNames,
  lines: readonly CorrectionLine[],
  lastChange: number,
): (source: string) => LaterChange[] {
  const elements = [...new Set(lines.flatMap(({ source }) => [...elementsOf(source)]))];
  const printedIn = (source: string) => subjectOf(source)?.period ?? choice.period;
  const years = new Set(lines.map(({ source }) => parsePeriod(printedIn(source)).year));
  const periods = [...years].flatMap((year) => PeriodKind.options.flatMap((kind) => periodsOf(year, kind)));
  const later = Map.groupBy(laterChanges(context.handle, elements, periods, lastChange), ({ element }) => element);
  return (source) => {
    const subject = subjectOf(source)?.subject;
    if (subject === undefined) return [];
    const printed = { elements: elementsOf(source), place: subject.place, cumulative: subject.cumulative };
    return printed.elements
      .flatMap((element) => later.get(element) ?? [])
      .filter((change) => restsOn(printed, printedIn(source), [figureOf(change)], change.period));
  };
}

const figureOf = ({ element, placeId, parentId }: LaterChange) => ({
  element: ElementCode.parse(element),
  placeId: PlaceId.parse(placeId),
  parentId: parentId === null ? null : PlaceId.parse(parentId),
});

const causeOf = ({ kind, at, fileName, receivedOn, reason }: LaterChange): ChangeCause => ({
  kind,
  at,
  fileName,
  receivedOn,
  reason,
});
